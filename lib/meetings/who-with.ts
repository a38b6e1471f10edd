import type { EventRow } from '../calendar/account';
import { fold } from '../detection/text';
import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { isSample, isSampleUid } from '../shared/sample-id';
import { partnersByName } from '../storage/partners-by-name';
import type { Store } from '../storage/store';
import { invitedTo, nameOf } from './people';

/** Somebody a meeting may be with: a partner who is known, or a guest who isn't one yet. */
export type WhoChoice =
  | { kind: 'partner'; id: string; name: string }
  | { kind: 'person'; name: string; email: string };

/** Whom a series is with: the partners' names, and where there are none, whom to offer for it. */
export interface WhoWith {
  meeting: Meeting;
  partners: Pick<Partner, 'id' | 'name' | 'chair'>[];
  partnerNames: string[];
  /** Null where nothing is to be asked. */
  choices: WhoChoice[] | null;
}

/** More guests than this are typed rather than picked. */
const MOST_GUESTS = 12;
/** So few partners are all offered where neither guests nor the title tell anything. */
const FEW_PARTNERS = 6;

function asChoice(partner: Partner): WhoChoice {
  return { kind: 'partner', id: partner.id, name: partner.name };
}

function namesakes(title: string, partners: readonly Partner[]): Partner[] {
  const words = new Set(fold(title).split(/[^\p{L}\p{M}\p{N}]+/u));
  return partners.filter(({ name }) => words.has(fold(name).split(' ')[0] ?? ''));
}

/** Whom to offer for an event that names no partner: its guests, else the bearers of a name in its title. */
export function choicesFor(event: EventRow['event'], all: readonly Partner[]): WhoChoice[] {
  const partners = isSampleUid(event.uid) ? all : all.filter((one) => !isSample(one));
  const guests = invitedTo(event).slice(0, MOST_GUESTS);
  if (guests.length > 0) {
    return guests.map((guest): WhoChoice => {
      const known = partners.find(({ emails }) => emails.includes(guest.email));
      return known ? asChoice(known) : { kind: 'person', name: nameOf(guest), email: guest.email };
    });
  }
  const named = namesakes(event.title, partners);
  if (named.length > 0) return named.map(asChoice);
  return partners.length <= FEW_PARTNERS ? partners.map(asChoice) : [];
}

/** All partners but those at rest, by name. */
export async function presentPartners(store: Store): Promise<Partner[]> {
  const rows = store.partners.read(await partnersByName(store));
  return rows.filter(({ archivedAt }) => archivedAt === null);
}

/** Whom these rows' meetings are with, by event key; a row that made no meeting is left out. */
export async function whoWith(
  store: Store,
  rows: readonly EventRow[],
): Promise<Map<string, WhoWith>> {
  const keys = rows.map(({ eventKey }) => eventKey);
  const found = await store.meetings.table.where('eventKey').anyOf(keys).toArray();
  const meetings = new Map(store.meetings.read(found).map((m) => [m.eventKey, m]));
  const all = store.partners.read(await store.partners.table.toArray());
  const known = new Map(all.map(({ id, name, chair }) => [id, { id, name, chair }]));
  const present = await presentPartners(store);
  const result = new Map<string, WhoWith>();
  for (const { eventKey, event } of rows) {
    const meeting = meetings.get(eventKey);
    if (!meeting) continue;
    const partners = meeting.partnerIds.flatMap((id) => known.get(id) ?? []);
    const partnerNames = partners.map(({ name }) => name);
    const choices = partners.length === 0 ? choicesFor(event, present) : null;
    result.set(eventKey, { meeting, partners, partnerNames, choices });
  }
  return result;
}
