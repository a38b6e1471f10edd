import type { NewRow } from '../shared/row';
import { type Chair, type Partner, type Stone, stoneSchema } from './partner';

/** The stone colour for a name: any, but always the same. */
export function stoneFor(name: string): Stone {
  const stones = stoneSchema.options;
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return stones[sum % stones.length] ?? 'slate';
}

/** A partner as they stand when first met: everything else is filled in bit by bit. */
export function newPartner(given: {
  name: string;
  emails?: string[];
  chair?: Chair;
}): NewRow<Partner> {
  return {
    name: given.name,
    emails: given.emails ?? [],
    chair: given.chair ?? 'mentor',
    phase: 'beginning',
    stone: stoneFor(given.name),
    rhythmDays: null,
    splitPartner: null,
    sameReportingLine: false,
    profile: null,
    expectations: null,
    leads: null,
    startedAt: null,
    archivedAt: null,
  };
}
