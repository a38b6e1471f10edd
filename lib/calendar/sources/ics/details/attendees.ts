import type { Attendee } from '@/lib/calendar/event';
import { first, type Properties } from '../series/raw-event';
import type { Property } from '../text/property';

const STATUS: Readonly<Record<string, Attendee['status']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The mail address of a CAL-ADDRESS: lower-case, without `mailto:`; '' when it holds none. */
function emailOf({ value, params }: Property): string {
  const address = decoded(value.trim().replace(/^mailto:/i, ''));
  const found = [address, params.get('EMAIL') ?? '', value].find((text) =>
    /^[^\s@:]+@[^\s@]+$/.test(text),
  );
  return (found ?? '').toLowerCase();
}

function attendee(property: Property, selfEmails: ReadonlySet<string>): Attendee {
  const { params } = property;
  const param = (name: string) => params.get(name)?.toUpperCase() ?? '';
  const email = emailOf(property);
  return {
    name: params.get('CN')?.trim() ?? '',
    email,
    status: STATUS[param('PARTSTAT')] ?? 'needs-action',
    optional: param('ROLE') === 'OPT-PARTICIPANT',
    organizer: false,
    resource: ['ROOM', 'RESOURCE'].includes(param('CUTYPE')),
    self: selfEmails.has(email),
  };
}

/**
 * The attendees of an event, each address once, with the ORGANIZER marked among them or put first.
 * `selfEmails` are the user's own addresses, lower-case.
 */
export function attendeesOf(properties: Properties, selfEmails: ReadonlySet<string>): Attendee[] {
  const list: Attendee[] = [];
  const seen = new Set<string>();
  for (const property of properties.get('ATTENDEE') ?? []) {
    const person = attendee(property, selfEmails);
    if (person.email !== '' && seen.has(person.email)) continue;
    if (person.email === '' && person.name === '') continue;
    seen.add(person.email);
    list.push(person);
  }
  const property = first(properties, 'ORGANIZER');
  const organizer = property && attendee(property, selfEmails);
  if (!organizer || (organizer.email === '' && organizer.name === '')) return list;
  const same = (person: Attendee) =>
    organizer.email === '' ? person.name === organizer.name : person.email === organizer.email;
  const listed = list.findIndex(same);
  if (listed === -1) return [{ ...organizer, status: 'accepted', organizer: true }, ...list];
  return list.map((person, i) =>
    i === listed ? { ...person, name: person.name || organizer.name, organizer: true } : person,
  );
}
