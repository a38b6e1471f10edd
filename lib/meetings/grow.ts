import type { Partner } from '../mentoring/partner';
import { isSample } from '../shared/sample-id';
import { firstNameOnly, mayBear } from './first-name-only';
import { type Series, seriesOf } from './held';

/** Somebody just met; a partner's row, stored or not, or nobody's yet (an empty id). */
export type Person = Pick<Partner, 'id' | 'name' | 'emails'>;

/** A partner who was known by name only, before and after it turned out who it is. */
export interface Grown {
  before: Partner;
  after: Partner;
  /** Whose row is not needed any more. */
  person: Person;
}

/** What growing looks at. */
interface Known {
  partners: readonly Partner[];
  /** The series of the partners' stored meetings, and those in which people were met just now. */
  held: Series;
  metIn: Series;
}

/** Of several people of one full name, the only one who comes to a series of the partner's own. */
function tied(partner: Partner, bearers: readonly Person[], { held, metIn }: Known) {
  const own = seriesOf(held, partner.id);
  const near = bearers.filter(({ id }) => [...seriesOf(metIn, id)].some((uid) => own.has(uid)));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a first name may become somebody without asking: no other meetings hang on it than theirs. */
function isFree(partner: Partner, person: Person, { held, metIn }: Known): boolean {
  const theirs = seriesOf(metIn, person.id);
  return [...seriesOf(held, partner.id)].every((uid) => theirs.has(uid));
}

/** Who of those just met this partner is, as far as nobody else may be meant. */
function personFor(partner: Partner, known: Known, met: readonly Person[]): Person | undefined {
  const bearers = met.filter((one) => one.id !== partner.id && mayBear(partner, one));
  const bare = firstNameOnly(partner);
  const near = bare ? undefined : tied(partner, bearers, known);
  if (near) return near;
  const [person] = bearers;
  if (!person || bearers.length > 1) return undefined;
  const apart = new Set([partner.id, person.id]);
  const others = known.partners.filter((one) => !apart.has(one.id) && !isSample(one));
  if (others.some((one) => mayBear(partner, one))) return undefined;
  return bare && !isFree(partner, person, known) ? undefined : person;
}

function grownBy(partner: Partner, known: Known, met: readonly Person[]): Grown[] {
  // Who is at rest under a first name was somebody of another time.
  const bare = firstNameOnly(partner);
  if (partner.emails.length > 0 || isSample(partner)) return [];
  if (bare && partner.archivedAt !== null) return [];
  const person = personFor(partner, known, met);
  if (!person) return [];
  const after = { ...partner, name: bare ? person.name : partner.name, emails: [...person.emails] };
  const told = after.name !== partner.name || after.emails.length > 0;
  return told ? [{ before: partner, after, person }] : [];
}

/**
 * Which partners without an address are somebody just `met`: "Amina", of whom the user logged something, is
 * Amina Okafor, whom the calendar brings. The row keeps its id and all that hangs on it. Where two people may
 * be meant, nobody is, nor where a first name has meetings of its own: that the user says by merging. `met`
 * holds each person once.
 */
export function growth(known: Known, met: readonly Person[]): Grown[] {
  const grown = known.partners.flatMap((partner) => grownBy(partner, known, met));
  const claims = (id: string) => grown.filter(({ person }) => person.id === id).length;
  return grown.filter(({ person }) => claims(person.id) === 1);
}

/** The partners as they are now: grown, and without the rows that are not needed any more. */
export function withGrown(partners: readonly Partner[], grown: readonly Grown[]): Partner[] {
  const after = new Map(grown.map((one) => [one.before.id, one.after]));
  const gone = new Set(grown.map(({ person }) => person.id));
  return partners.filter(({ id }) => !gone.has(id)).map((one) => after.get(one.id) ?? one);
}
