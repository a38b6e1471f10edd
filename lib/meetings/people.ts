import type { Attendee, CalendarEvent } from '../calendar/event';
import { fold } from '../detection/text';
import { newPartner } from '../mentoring/new-partner';
import type { Chair, Partner } from '../mentoring/partner';
import type { NewRow } from '../shared/row';
import { nameFromTitle } from './name-from-title';

/** More people than this are a group: only partners already known are taken from it. */
const MOST_PARTNERS = 4;

function capitalise(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** A name for an attendee: the given one, else read off the address (`priya.nair@…` is Priya Nair). */
export function nameOf(attendee: Pick<Attendee, 'name' | 'email'>): string {
  const given = attendee.name.trim();
  if (given && !given.includes('@')) return given;
  const [local = ''] = (given || attendee.email).split('@');
  const words = local.split(/[._+-]+/).filter((word) => /\p{L}/u.test(word));
  return words.map(capitalise).join(' ') || attendee.email;
}

/** Who takes part besides the user: no rooms, nobody who declined. */
export function othersOf(event: CalendarEvent, selfEmails: readonly string[]): Attendee[] {
  const people = event.attendees.filter(
    (a) => !a.resource && !a.self && a.status !== 'declined' && !selfEmails.includes(a.email),
  );
  if (selfEmails.length > 0 || people.length !== 2) return people;
  return withoutOwner(people, event.title);
}

/** With the user's address unknown, one of two people is the user: the one the title doesn't name, else the organiser. */
function withoutOwner(people: Attendee[], title: string): Attendee[] {
  const words = fold(title);
  const named = people.filter((a) => words.includes(fold(nameOf(a).split(' ')[0] ?? '')));
  if (named.length === 1) return named;
  return people.filter((a) => !a.organizer).length === 1
    ? people.filter((a) => !a.organizer)
    : people;
}

/** Finds partners by address or name, and says which new ones an event brings. */
export class PartnerBook {
  private readonly byEmail = new Map<string, Partner>();
  private readonly all = new Map<string, Partner>();
  private readonly byName = new Map<string, Partner>();

  constructor(partners: readonly Partner[]) {
    for (const partner of partners) this.learn(partner);
  }

  /** Adds a partner, so that later events find it. */
  learn(partner: Partner): void {
    for (const email of partner.emails) this.byEmail.set(email, partner);
    this.all.set(partner.id, partner);
    this.byName.set(fold(partner.name), partner);
  }

  /** Everybody in the book. */
  partners(): Partner[] {
    return [...this.all.values()];
  }

  /** The known partner behind an attendee, by address first, then by full name. */
  find(attendee: Pick<Attendee, 'name' | 'email'>): Partner | undefined {
    const byEmail = attendee.email ? this.byEmail.get(attendee.email) : undefined;
    return byEmail ?? this.byName.get(fold(nameOf(attendee)));
  }

  /** The partners of an event, known or to be added; the title names one where no attendee does. */
  resolve(event: CalendarEvent, selfEmails: readonly string[], chair: Chair) {
    const others = othersOf(event, selfEmails);
    const known = others.flatMap((attendee) => this.find(attendee) ?? []);
    if (others.length > MOST_PARTNERS) return { known, fresh: [] };
    if (others.length > 0) {
      const unknown = others.filter((attendee) => !this.find(attendee));
      return { known, fresh: unknown.map((a) => partnerFor(nameOf(a), a.email, chair)) };
    }
    const name = nameFromTitle(event.title);
    const partner = this.byName.get(fold(name));
    return partner
      ? { known: [partner], fresh: [] }
      : { known: [], fresh: [partnerFor(name, '', chair)] };
  }
}

function partnerFor(name: string, email: string, chair: Chair): NewRow<Partner> {
  return newPartner({ name, emails: email ? [email] : [], chair });
}
