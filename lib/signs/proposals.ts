import type { Side } from '../shared/row';
import { type Held, type Placed, placed } from './held';
import type { SignRows } from './rows';

/** What was proposed by whom: actions, things to talk about, agreements. Lines that every agenda has are nobody's. */
export function proposalsOf(rows: SignRows, held: Held): Placed<Side>[] {
  const own = rows.agenda.filter(({ template }) => template === null || template.includes(':'));
  return [
    ...placed(held, rows.actions).map(({ of, place }) => ({ of: of.proposedBy, place })),
    ...placed(held, own).map(({ of, place }) => ({ of: of.raisedBy, place })),
    ...placed(held, rows.agreements).map(({ of, place }) => ({ of: of.proposedBy, place })),
  ];
}

/**
 * Whether anybody says whose proposals are: what the user writes down counts as theirs until they say
 * otherwise, so that proposals which are the user's all over tell of the writing only.
 */
export function isTold(proposals: readonly Placed<Side>[]): boolean {
  return proposals.some(({ of }) => of === 'partner');
}

/** Who decided what was agreed on; where nobody said it, it isn't there. */
export function decisionsOf(rows: SignRows, held: Held): Placed<Side | 'both'>[] {
  return placed(held, rows.agreements).flatMap(({ of: { decidedBy }, place }) =>
    decidedBy === null ? [] : [{ of: decidedBy, place }],
  );
}
