import type { Attendee, CalendarEvent } from '../calendar/event';
import { fold } from '../detection/text';
import { newPartner } from '../mentoring/new-partner';
import type { Chair, Partner } from '../mentoring/partner';
import type { NewRow } from '../shared/row';
import { nameFromTitle } from './name-from-title';
import { invitedTo, nameOf, othersOf } from './people';

/** More people than this are a group: only partners already known are taken from it. */
const MOST_PARTNERS = 4;

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
    const name = fold(partner.name);
    enter(this.byName, name, partner);
    enter(this.byFirstName, name.split(' ')[0] ?? name, partner);
  }

  /** Everybody in the book. */
  partners(): Partner[] {
    return [...this.all.values()];
  }

  /**
   * The known partner behind an attendee: by address, else by full name where one of the two has no
   * address. Two people of one name with different addresses are two people.
   */
  find(attendee: Pick<Attendee, 'name' | 'email'>): Partner | undefined {
    const byEmail = attendee.email ? this.byEmail.get(attendee.email) : undefined;
    if (byEmail) return byEmail;
    const named = this.byName.get(fold(nameOf(attendee))) ?? [];
    const unaddressed = named.find(({ emails }) => emails.length === 0);
    if (unaddressed || attendee.email) return unaddressed;
    return named.length === 1 ? named[0] : undefined;
  }

  /** The partners of an event, known or to be added; the title names one where nobody is invited. */
  resolve(event: CalendarEvent, selfEmails: readonly string[], chair: Chair) {
    const others = othersOf(event, selfEmails);
    const invited = invitedTo(event, selfEmails);
    if (invited.length === 0) return this.resolveTitle(event.title, chair);
    // Where everyone declined the meeting still hangs on those who are known; nobody is made of it.
    const coming = others.length > 0 ? others : invited;
    const known = coming.flatMap((attendee) => this.find(attendee) ?? []);
    if (others.length === 0 || others.length > MOST_PARTNERS) return { ...NOBODY, known };
    const unknown = others.filter((attendee) => !this.find(attendee));
    return { known, fresh: unknown.map((a) => partnerFor(nameOf(a), a.email, chair)) };
  }

  private resolveTitle(title: string, chair: Chair): typeof NOBODY {
    const name = nameFromTitle(title);
    const sameName = this.byName.get(fold(name)) ?? [];
    const sameFirst = this.byFirstName.get(fold(name)) ?? [];
    const named = sameName.length > 0 ? sameName : sameFirst;
    // Which of several is meant, nobody can tell: the user says it.
    if (named.length > 1) return NOBODY;
    return named.length === 1
      ? { ...NOBODY, known: named }
      : { ...NOBODY, fresh: [partnerFor(name, '', chair)] };
  }
}

function partnerFor(name: string, email: string, chair: Chair): NewRow<Partner> {
  return newPartner({ name, emails: email ? [email] : [], chair });
}
