import type { Attendee, CalendarEvent } from '../calendar/event';
import { newPartner } from '../mentoring/new-partner';
import type { Chair, Partner } from '../mentoring/partner';
import type { NewRow } from '../shared/row';
import { mayBeOne, nameKeys, sameName } from './first-name-only';
import { nameFromTitle, namesakesIn } from './name-from-title';
import { invitedTo, MOST_PARTNERS, nameOf, othersOf } from './people';

const NOBODY = { known: [] as Partner[], fresh: [] as NewRow<Partner>[] };

function enter(index: Map<string, Partner[]>, key: string, partner: Partner): void {
  const others = (index.get(key) ?? []).filter(({ id }) => id !== partner.id);
  index.set(key, [...others, partner]);
}

/** Finds partners by address or name, and says which new ones an event brings. */
export class PartnerBook {
  private readonly byEmail = new Map<string, Partner>();
  private readonly all = new Map<string, Partner>();
  private readonly byName = new Map<string, Partner[]>();
  private readonly byFirstName = new Map<string, Partner[]>();

  constructor(partners: readonly Partner[]) {
    for (const partner of partners) this.learn(partner);
  }

  /** Adds a partner, so that later events find it. */
  learn(partner: Partner): void {
    for (const email of partner.emails) this.byEmail.set(email, partner);
    this.all.set(partner.id, partner);
    const { full, first } = nameKeys(partner.name);
    enter(this.byName, full, partner);
    enter(this.byFirstName, first, partner);
  }

  /** Everybody in the book. */
  partners(): Partner[] {
    return [...this.all.values()];
  }

  /**
   * The known partner behind an attendee: by address, without one by full name. Two people of one name with
   * different addresses are two people; whether one with an address is a partner without one, `growth` tells.
   */
  find(attendee: Pick<Attendee, 'name' | 'email'>): Partner | undefined {
    if (attendee.email) return this.byEmail.get(attendee.email);
    const named = this.named(nameOf(attendee));
    return this.unaddressed(attendee) ?? (named.length === 1 ? named[0] : undefined);
  }

  /** The known partners of a name. */
  private named(name: string): Partner[] {
    const keys = nameKeys(name);
    const found = this.byName.get(keys.full) ?? [];
    return found.filter((partner) => sameName(nameKeys(partner.name), keys));
  }

  /** The partner without an address who bears an attendee's full name. */
  private unaddressed(attendee: Pick<Attendee, 'name' | 'email'>): Partner | undefined {
    const named = this.named(nameOf(attendee));
    return named.find(({ emails }) => emails.length === 0);
  }

  /** The partners of an event, known or to be added; the title names one where nobody is invited. */
  resolve(event: CalendarEvent, selfEmails: readonly string[], chair: Chair) {
    const others = othersOf(event, selfEmails);
    const invited = invitedTo(event, selfEmails);
    if (invited.length === 0) return this.resolveTitle(event.title, chair);
    // Where everyone declined the meeting still hangs on those who are known; nobody is made of it.
    const coming = others.length > 0 ? others : invited;
    if (others.length === 0 || others.length > MOST_PARTNERS) {
      const known = coming.flatMap((a) => this.find(a) ?? this.unaddressed(a) ?? []);
      return { ...NOBODY, known };
    }
    const known = coming.flatMap((attendee) => this.find(attendee) ?? []);
    const unknown = others.filter((attendee) => !this.find(attendee));
    return { known, fresh: unknown.map((a) => partnerFor(nameOf(a), a.email, chair)) };
  }

  /** The known partners who bear a name in a title: in full, else with another title or as their first. */
  private bearers(name: string): Partner[] {
    const same = this.named(name);
    if (same.length > 0) return same;
    const keys = nameKeys(name);
    const near = (this.byName.get(keys.full) ?? []).filter((partner) =>
      mayBeOne(nameKeys(partner.name), keys),
    );
    if (keys.titles.length > 0) return near;
    return [...new Set([...near, ...(this.byFirstName.get(keys.full) ?? [])])];
  }

  /** Whom a title may mean: the known bearers of the name in it. */
  namesakes(title: string): Partner[] {
    const name = nameFromTitle(title);
    if (name !== null) return this.bearers(name);
    return [...new Set(namesakesIn(title).flatMap((word) => this.bearers(word)))];
  }

  /** Which of several is meant, and who it is where no name stands, nobody can tell: the user says it. */
  private resolveTitle(title: string, chair: Chair): typeof NOBODY {
    const known = this.namesakes(title);
    if (known.length > 0) return known.length === 1 ? { ...NOBODY, known } : NOBODY;
    const name = nameFromTitle(title);
    return name === null ? NOBODY : { ...NOBODY, fresh: [partnerFor(name, '', chair)] };
  }

  /** Those of these partners who are in the book. */
  among(ids: readonly string[]): Partner[] {
    return ids.flatMap((id) => this.all.get(id) ?? []);
  }
}

function partnerFor(name: string, email: string, chair: Chair): NewRow<Partner> {
  return newPartner({ name, emails: email ? [email] : [], chair });
}
