import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { changeOf, ENOUGH, type Part, partOf } from './enough';
import { bySpan, fromPlaces, type Held, halvesOf, labelsOf, type Placed, placed } from './held';
import { decisionsOf, isTold, proposalsOf } from './proposals';
import type { SignEnv, SignRows } from './rows';
import { type Sign, say, tooEarly } from './sign';

/** What the mentee does themself, of all that was done: places, and whether it was the mentee. */
interface Measure {
  what: 'owns' | 'proposes' | 'decides';
  all: Placed<boolean>[];
  before: Part;
  lately: Part;
}

/** Who the mentee is, seen from the user. */
export function menteeOf({ partner }: SignRows): Side {
  return partner.chair === 'mentor' ? 'partner' : 'me';
}

function measureOf(held: Held, what: Measure['what'], all: Placed<boolean>[]): Measure {
  const { before, lately } = halvesOf(held, all);
  return { what, all, before: partOf(before), lately: partOf(lately) };
}

/** Owning, proposing, deciding, those of which enough is known in the later half of the meetings. */
function measuresOf(rows: SignRows, held: Held): Measure[] {
  const mentee = menteeOf(rows);
  const owned = placed(held, rows.actions).map(({ of, place }) => ({
    of: of.owner === mentee,
    place,
  }));
  const proposals = proposalsOf(rows, held);
  const told = isTold(proposals) ? proposals : [];
  const is = ({ of, place }: Placed<Side | 'both'>) => ({
    of: of === mentee || of === 'both',
    place,
  });
  return [
    measureOf(held, 'owns', owned),
    measureOf(held, 'proposes', told.map(is)),
    measureOf(held, 'decides', decisionsOf(rows, held).map(is)),
  ].filter(({ lately }) => lately.of >= ENOUGH);
}

const mostly = ({ lately: { part, of } }: Measure) => part * 2 >= of;

/**
 * Whether the mentee works independently (PRACTICE H3, H4): at least half of all in the later meetings, by
 * two measures or more, since owning the steps alone may mean no more than being told them.
 */
function isIndependent(measures: readonly Measure[]): boolean {
  return measures.length >= 2 && measures.every(mostly);
}

/** In which later meetings the mentee worked independently; none where they don't, or nobody knows. */
export function independence(rows: SignRows, held: Held) {
  const measures = measuresOf(rows, held);
  if (!isIndependent(measures)) return null;
  const middle = Math.floor(held.meetings.length / 2);
  const places = measures.flatMap(({ all }) => all.map(({ place }) => place));
  return fromPlaces(
    held,
    places.filter((place) => place >= middle),
  );
}

function turnOf(measures: readonly Measure[]): 'most' | 'more' | 'less' | 'same' | 'now' {
  const changes = measures.map(({ before, lately }) => changeOf(before, lately));
  if (isIndependent(measures)) return 'most';
  if (measures.every(({ before }) => before.of < ENOUGH)) return 'now';
  if (changes.includes(1) && !changes.includes(-1)) return 'more';
  return changes.includes(-1) && !changes.includes(1) ? 'less' : 'same';
}

function detailOf({ what, before, lately }: Measure, who: Side, name: string): Wording {
  const now = { name, part: lately.part, of: lately.of };
  if (before.of === 0) return say(`signs.alone.${what}.now.${who}`, now);
  return say(`signs.alone.${what}.${who}`, { ...now, was: before.part, wasOf: before.of });
}

/** Whether the mentee learns to act alone: what they own, propose and decide, lately beside before (PRACTICE H3). */
export function aloneSign(rows: SignRows, held: Held, { name }: SignEnv): Sign {
  const who = menteeOf(rows);
  const measures = measuresOf(rows, held);
  if (measures.length === 0) return tooEarly('alone');
  const line = ({ what, all }: Measure) => ({
    name: say(`signs.alone.line.${what}`),
    look: who === 'me' ? ('me' as const) : ('them' as const),
    values: bySpan(held, all).map((some) => (some.length === 0 ? null : partOf(some))),
  });
  const lines = measures.map(line);
  const places = measures.flatMap(({ all }) => all.map(({ place }) => place));
  return {
    kind: 'alone',
    level: 'known',
    finding: say(`signs.alone.${turnOf(measures)}.${who}`, { name }),
    details: measures.map((one) => detailOf(one, who, name)),
    from: fromPlaces(held, places),
    unknown: say('signs.alone.unknown'),
    series: { unit: 'count', stacked: false, labels: labelsOf(held), lines, mark: null },
  };
}
