import type { Partner } from '../mentoring/partner';
import { isSample } from '../shared/sample-id';
import { firstNameOnly, mayBear } from './first-name-only';

/** Somebody just met; a partner's row, stored or not, or nobody's yet (an empty id). */
export type Person = Pick<Partner, 'id' | 'name' | 'emails'>;

/** A partner who was known by name only, before and after it turned out who it is. */
export interface Grown {
  before: Partner;
  after: Partner;
  /** Whose row is not needed any more. */
  person: Person;
}

function grownBy(partner: Partner, known: readonly Partner[], met: readonly Person[]): Grown[] {
  // Who is at rest under a first name was somebody of another time.
  const bare = firstNameOnly(partner);
  if (partner.emails.length > 0 || isSample(partner)) return [];
  if (bare && partner.archivedAt !== null) return [];
  const bearers = met.filter((one) => one.id !== partner.id && mayBear(partner, one));
  const [person] = bearers;
  if (!person || bearers.length > 1) return [];
  const apart = new Set([partner.id, person.id]);
  if (known.some((one) => !apart.has(one.id) && mayBear(partner, one))) return [];
  const after = { ...partner, name: bare ? person.name : partner.name, emails: [...person.emails] };
  const told = after.name !== partner.name || after.emails.length > 0;
  return told ? [{ before: partner, after, person }] : [];
}

/**
 * Which partners without an address are somebody just `met`: "Amina", of whom the user logged something, is
 * Amina Okafor, whom the calendar brings. The row keeps its id and all that hangs on it. Where two people may
 * be meant, nobody is: that the user says by merging. `met` holds each person once.
 */
export function growth(known: readonly Partner[], met: readonly Person[]): Grown[] {
  const grown = known.flatMap((partner) => grownBy(partner, known, met));
  const claims = (id: string) => grown.filter(({ person }) => person.id === id).length;
  return grown.filter(({ person }) => claims(person.id) === 1);
}

/** The partners as they are now: grown, and without the rows that are not needed any more. */
export function withGrown(partners: readonly Partner[], grown: readonly Grown[]): Partner[] {
  const after = new Map(grown.map((one) => [one.before.id, one.after]));
  const gone = new Set(grown.map(({ person }) => person.id));
  return partners.filter(({ id }) => !gone.has(id)).map((one) => after.get(one.id) ?? one);
}
