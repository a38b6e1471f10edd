import type { Action } from '../mentoring/action';
import type { Side } from '../shared/row';
import { localDate } from '../shared/time';
import type { Wording } from '../shared/wording';
import { changeOf, ENOUGH, type Part, partOf } from './enough';
import { bySpan, fromPlaces, type Held, halvesOf, labelsOf, type Placed, placed } from './held';
import type { SignEnv, SignRows } from './rows';
import { type Line, type Sign, say, tooEarly } from './sign';

type Fate = 'kept' | 'later' | 'overdue' | 'open' | 'dropped';
const sides = ['me', 'partner'] as const;

/**
 * What became of an undertaking. By its date means up to the end of that day, where the user is; what had
 * no date was kept whenever it was done.
 */
export function fateOf(action: Action, { now, zone }: Pick<SignEnv, 'now' | 'zone'>): Fate {
  const { status, due, doneAt } = action;
  if (status === 'dropped') return 'dropped';
  if (status === 'done') {
    if (due === null || doneAt === null) return 'kept';
    return localDate(doneAt, zone) <= due ? 'kept' : 'later';
  }
  return due !== null && due < localDate(now, zone) ? 'overdue' : 'open';
}

/** Kept by their date, of those that are done or came due; what was dropped or has time yet is in neither. */
function keptOf(fates: readonly Fate[]): Part {
  const told = fates.filter((fate) => fate !== 'open' && fate !== 'dropped');
  return partOf(told.map((fate) => fate === 'kept'));
}

interface OneSide {
  side: Side;
  fates: Placed<Fate>[];
  kept: Part;
}

function sideOf(rows: SignRows, held: Held, env: SignEnv, side: Side): OneSide {
  const own = rows.actions.filter(({ owner }) => owner === side);
  const fates = placed(held, own).map(({ of, place }) => ({ of: fateOf(of, env), place }));
  return { side, fates, kept: keptOf(fates.map(({ of }) => of)) };
}

function restOf({ side, fates }: OneSide, name: string): Wording[] {
  const count = (fate: Fate) => fates.filter(({ of }) => of === fate).length;
  const rest = { later: count('later'), overdue: count('overdue') };
  const neither = { open: count('open'), dropped: count('dropped') };
  const all = { ...rest, ...neither };
  if (Object.values(all).every((n) => n === 0)) return [];
  return [say(`signs.follow.rest.${side}`, { name, ...all })];
}

function changeIn({ side, fates }: OneSide, held: Held, name: string): Wording[] {
  const halves = halvesOf(held, fates);
  const [before, after] = [keptOf(halves.before), keptOf(halves.lately)];
  if (changeOf(before, after) === 0) return [];
  const { part, of } = after;
  return [
    say(`signs.follow.lately.${side}`, { name, part, of, was: before.part, wasOf: before.of }),
  ];
}

function lineOf({ side, fates }: OneSide, held: Held, name: string): Line {
  const values = bySpan(held, fates).map(keptOf);
  return {
    name: say(`signs.follow.line.${side}`, { name }),
    look: side === 'me' ? 'me' : 'them',
    values: values.map((value) => (value.of === 0 ? null : value)),
  };
}

function findingOf([me, partner]: readonly OneSide[], name: string): Wording | null {
  if (!me || !partner) return null;
  const mine = { part: me.kept.part, of: me.kept.of };
  const theirs = { name, theirs: partner.kept.part, theirsOf: partner.kept.of };
  if (me.kept.of >= ENOUGH && partner.kept.of >= ENOUGH)
    return say('signs.follow.both', { ...mine, ...theirs });
  if (me.kept.of >= ENOUGH) return say('signs.follow.me', mine);
  return partner.kept.of >= ENOUGH ? say('signs.follow.partner', theirs) : null;
}

/** What each side kept of what it undertook, over time (PRACTICE F4, F1). */
export function followSign(rows: SignRows, held: Held, env: SignEnv): Sign {
  const { name } = env;
  const both = sides.map((side) => sideOf(rows, held, env, side));
  const finding = findingOf(both, name);
  if (!finding) return tooEarly('follow');
  const shown = both.filter(({ kept }) => kept.of >= ENOUGH);
  return {
    kind: 'follow',
    level: 'known',
    finding,
    details: [
      ...shown.flatMap((one) => changeIn(one, held, name)),
      ...both.flatMap((one) => restOf(one, name)),
    ],
    from: fromPlaces(
      held,
      shown.flatMap(({ fates }) => fates.map(({ place }) => place)),
    ),
    unknown: say('signs.follow.unknown'),
    series: {
      unit: 'count',
      stacked: false,
      labels: labelsOf(held),
      lines: both.map((one) => lineOf(one, held, name)),
      mark: null,
    },
  };
}
