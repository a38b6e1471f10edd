import type { Span } from './propose-meeting';

/** What a calendar's own page is to be filled in with. */
export interface EventDraft extends Span {
  title: string;
  /** The partner's address; left out where it is none. */
  guest: string | null;
}

/** Whose event page; Outlook has one for work and one for personal accounts. */
export const eventPages = ['google', 'outlook', 'outlookLive'] as const;
export type EventPage = (typeof eventPages)[number];

const places: Record<EventPage, string> = {
  google: 'https://calendar.google.com/calendar/render',
  outlook: 'https://outlook.office.com/calendar/0/deeplink/compose',
  outlookLive: 'https://outlook.live.com/calendar/0/deeplink/compose',
};

/** One address: both pages take commas for a list, and nobody else is to be invited. */
const oneAddress = /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+$/;

/** On one line and in whole characters: half of a pair can't stand in an address. */
function plain(title: string): string {
  return title.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** "2026-05-28T08:00:00Z" */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function fieldsOf(page: EventPage, { title, start, end, guest }: EventDraft, zone: string) {
  const to = guest !== null && oneAddress.test(guest) ? guest : null;
  if (page !== 'google') {
    return { subject: plain(title), startdt: utc(start), enddt: utc(end), ...(to ? { to } : {}) };
  }
  const dates = `${utc(start)}/${utc(end)}`.replace(/[-:]/g, '');
  const guests = to ? { add: to } : {};
  return { action: 'TEMPLATE', text: plain(title), dates, ctz: zone, ...guests };
}

/**
 * The address of a calendar's page for a new event, filled in with no more than title, time and the
 * partner's address (PRACTICE C4); `zone` is the IANA name in which Google shows the time. Neither
 * vendor documents the parameters; they are collected at
 * https://interactiondesignfoundation.github.io/add-event-to-calendar-docs/ (google, outlook-web).
 * Outlook shows a space as "+" where it is sent as one, or beside `rru` and `path`
 * (https://github.com/spatie/calendar-links/issues/109): so %20, and neither of the two.
 */
export function eventPageUrl(page: EventPage, event: EventDraft, zone: string): string {
  const query = Object.entries(fieldsOf(page, event, zone))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${places[page]}?${query}`;
}
