import type { Meeting } from '../mentoring/meeting';
import { MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';
import { say } from '../signs/sign';
import { APART, findingOf, isMeasured } from '../signs/split';
import type { Insight } from './insight';
import type { Scene } from './rows';
import { bySpan } from './spans';

/** As for the sign: of fewer, one meeting is a majority. */
const MEETINGS = 3;

function sum(meetings: readonly Meeting[]) {
  const me = meetings.reduce((all, { talk }) => all + talk.me, 0);
  const partner = meetings.reduce((all, { talk }) => all + talk.partner, 0);
  const share = Math.round((partner / Math.max(1, me + partner)) * 100);
  return { me, partner, all: me + partner, share };
}

/** Of the partners with an agreed split and enough measured, with how many it is kept. */
function agreedOf({ partners }: Scene, measured: readonly Meeting[]): Wording[] {
  const kept = partners.flatMap(({ id, splitPartner }) => {
    const own = measured.filter(({ partnerIds }) => partnerIds.includes(id));
    if (splitPartner === null || own.length < MEETINGS) return [];
    return [Math.abs(sum(own).share - splitPartner) <= APART];
  });
  if (kept.length === 0) return [];
  return [say('insights.split.agreed', { n: kept.filter(Boolean).length, of: kept.length })];
}

/** Whose matters the measured time went to, beside what was agreed (PRACTICE C9). */
export function splitInsight(scene: Scene): Insight {
  const { held, spans, dayOf, name, partners } = scene;
  const rest = { kind: 'split', unknown: say('signs.split.unknown') } as const;
  const laid = bySpan(spans, held.filter(isMeasured), ({ start }) => dayOf(start));
  const measured = laid.flat();
  if (measured.length < MEETINGS)
    return { ...rest, chart: null, reading: say('signs.early.split'), more: [] };
  const { share } = sum(measured);
  const agreed = name === null ? null : (partners[0]?.splitPartner ?? null);
  const minutes = (ms: number) => Math.round(ms / MINUTE);
  const values = (side: 'me' | 'partner') =>
    laid.map((some) => {
      const total = sum(some);
      return some.length === 0 ? null : { part: minutes(total[side]), of: minutes(total.all) };
    });
  return {
    ...rest,
    reading:
      name === null
        ? say('insights.split.all', { partner: share, me: 100 - share })
        : findingOf(share, agreed, name),
    more: name === null ? agreedOf(scene, measured) : [],
    chart: {
      shape: 'share',
      unit: 'minutes',
      spans,
      lines: [
        { name: say('signs.split.line.me'), look: 'me', values: values('me') },
        {
          name:
            name === null
              ? say('insights.split.line.partners')
              : say('signs.split.line.partner', { name }),
          look: 'them',
          values: values('partner'),
        },
      ],
      mark: agreed === null ? null : { at: 1 - agreed / 100, name: say('signs.agreed') },
    },
  };
}
