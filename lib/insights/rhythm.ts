import type { Meeting } from '../mentoring/meeting';
import { DAY } from '../shared/time';
import { partOf } from '../signs/enough';
import { findingOf, GRACE, middleOf } from '../signs/rhythm';
import { say } from '../signs/sign';
import type { Chart, Insight } from './insight';
import type { Scene } from './rows';
import { bySpan } from './spans';

/** Gaps before anything is said, as for the sign: of two, the middle is a mean that one holiday moves. */
const GAPS = 3;

/** The days from one meeting with a partner to the next, on the local date of the latter. */
interface Gap {
  date: string;
  days: number;
  agreed: number | null;
}

function gapsOf({ held, partners, dayOf }: Scene): Gap[] {
  const last = new Map<string, Meeting>();
  const agreed = new Map(partners.map(({ id, rhythmDays }) => [id, rhythmDays]));
  return held.flatMap((meeting) =>
    meeting.partnerIds.flatMap((id) => {
      const rhythm = agreed.get(id);
      const before = last.get(id);
      last.set(id, meeting);
      if (!before || rhythm === undefined) return [];
      const days = Math.round((meeting.start - before.start) / DAY);
      return [{ date: dayOf(meeting.start), days, agreed: rhythm }];
    }),
  );
}

const isKept = ({ days, agreed }: Gap) => days <= (agreed ?? 0) + GRACE;

function ofOne(scene: Scene, gaps: readonly Gap[][]): Pick<Insight, 'reading'> & { chart: Chart } {
  const agreed = scene.partners[0]?.rhythmDays ?? null;
  const days = (some: readonly Gap[]) => some.map((gap) => gap.days);
  const values = gaps.map((some) =>
    some.length === 0 ? null : { part: middleOf(days(some)), of: null },
  );
  return {
    reading: findingOf(days(gaps.flat()), agreed),
    chart: {
      shape: 'bars',
      unit: 'days',
      spans: scene.spans,
      lines: [{ name: say('signs.rhythm.line'), look: 'plain', values }],
      mark: agreed === null ? null : { at: agreed, name: say('signs.agreed') },
    },
  };
}

function ofAll({ spans }: Scene, gaps: readonly Gap[][]): Pick<Insight, 'reading' | 'chart'> {
  const parts = gaps.map((some) => partOf(some.map(isKept)));
  const { part, of } = partOf(gaps.flat().map(isKept));
  const values = parts.map((one) => (one.of === 0 ? null : one));
  return {
    reading: say('insights.rhythm.all', { part, of }),
    chart: {
      shape: 'bars',
      unit: 'count',
      spans,
      lines: [{ name: say('insights.rhythm.line'), look: 'plain', values }],
      mark: null,
    },
  };
}

/** The rhythm that was agreed beside the one kept (PRACTICE C4); over all partners, of those with one agreed. */
export function rhythmInsight(scene: Scene): Insight {
  const one = scene.name !== null;
  const known = gapsOf(scene).filter(({ agreed }) => one || agreed !== null);
  const gaps = bySpan(scene.spans, known, ({ date }) => date);
  const rest = { kind: 'rhythm', more: [], unknown: say('signs.rhythm.unknown') } as const;
  if (gaps.flat().length < GAPS)
    return {
      ...rest,
      chart: null,
      reading: say(one ? 'signs.early.rhythm' : 'insights.early.rhythm'),
    };
  return { ...rest, ...(one ? ofOne(scene, gaps) : ofAll(scene, gaps)) };
}
