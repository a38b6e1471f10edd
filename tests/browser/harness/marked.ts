import type { Page } from 'puppeteer-core';
import { eventKeyOf } from '@/lib/mentoring/meeting';
import { DAY, HOUR } from '@/lib/shared/time';
import { fillers, type Shown } from '@/tests/stand-ins/pages/events';
import { itemId } from '@/tests/stand-ins/pages/outlook';
import { meetingFields } from '@/tests/support/rows';
import { putRows } from './database';
import { stamps } from './rows';

const start = new Date(Date.now() + DAY).setMinutes(0, 0, 0);
const instant = `${new Date(start).toISOString().slice(0, 19)}Z`;
const [day, other] = [0, DAY].map((on) => new Date(start + on).toISOString().slice(0, 10)) as [
  string,
  string,
];
const at = { day, from: '10:00', to: '10:40' };
const compact = (when: string) => when.replace(/[:-]/g, '');

/** Known meetings by their ids in a page, and how it writes each: of a series, invited from elsewhere, whole days, split. */
const known = [
  { uid: '0abcdefghij@google.com', recurrenceId: instant, title: 'Mentoring Priya' },
  { uid: '040000008200E0', recurrenceId: null, title: 'Mentoring Bo' },
  { uid: 'dayslong12@google.com', recurrenceId: other, title: 'Mentoring Cy' },
  { uid: 'split12345_R20261103T090000@google.com', recurrenceId: instant, title: 'Mentoring Di' },
] as const;
/** What of the marked events the calendar holds, known or much like it; the last may be mentoring. */
export const MARKED: readonly Shown[] = [
  { id: '0abcdefghij', occurrence: compact(instant), title: known[0].title, ...at },
  // Its uid in base32hex, and in the calendar's name what base64 for addresses writes otherwise.
  { id: '_60q30c1g60o30e1i60o4ac0', title: known[1].title, ...at, calendar: 'a~~~~@firm.example' },
  { id: '0abcdefghij', occurrence: '20200101T090000Z', title: 'Another of the series', ...at },
  { id: '0abcdefghi', title: 'Of almost the same id', ...at },
  {
    ...{ id: 'coffee1234', title: 'Career chat', ...at },
    people: [
      { name: 'Ana', email: 'ana@gmail.com' },
      { name: 'Priya Raman', email: 'priya@example.com' },
    ],
  },
  { id: 'dayslong12', occurrence: compact(other), title: known[2].title, day: other },
  {
    ...{ id: 'split12345_R20261103T090000', occurrence: compact(instant), title: known[3].title },
    ...{ ...at, day: other, calendar: 'c_team@g' },
  },
];
export const KNOWN = known.map(({ title }) => title);
export const FILLED = 500;
/** Of the others every fifth is known, so that there is much to mark. */
export const FILLERS_KNOWN = FILLED / 5;
const others = fillers(FILLED).filter((_, n) => n % 5 === 0);
const ids = [
  ...known,
  ...others.map(({ id }) => ({ uid: `${id}@google.com`, recurrenceId: null })),
];

/** The rows of the meetings that are known, in the order of `KNOWN`. */
export const knownMeetings = ids.map(({ uid, recurrenceId }) => {
  const id = { uid, recurrenceId };
  const event = { accountId: 'a', ...id };
  const fields = meetingFields({ start, partnerIds: [], event, eventKey: eventKeyOf(id) });
  return { ...stamps(), ...fields };
});

/** Puts on disk what tells the first known meeting from having been opened in Outlook, and the second from an account. */
export async function knowInOutlook(desk: Page): Promise<void> {
  const accounts = (['page', 'microsoft'] as const).map((kind) => ({
    ...stamps(),
    ...{ kind, name: kind, address: '', enabled: true, readAt: 1, nextReadAt: null },
    ...{ problem: null, failures: 0 },
  }));
  await putRows(desk, 'calendarAccounts', accounts);
  const rows = accounts.map(({ id: accountId }, n) => {
    const { uid, recurrenceId } = known[n] ?? known[0];
    const event = { uid, recurrenceId, start: instant, end: instant, allDay: false, title: '' };
    const rest = { description: '', location: '', status: 'confirmed', attendees: [] };
    const judged = { verdict: 'mentoring', confidence: 1, reasons: [] };
    const remote = { id: itemId(MARKED[n] ?? (MARKED[0] as Shown)), seriesId: null };
    return {
      ...{ ...stamps(), accountId, eventKey: eventKeyOf({ uid, recurrenceId }) },
      ...{ start, end: start + HOUR },
      ...{ event: { ...event, ...rest, joinUrl: null }, remote, ...judged },
    };
  });
  await putRows(desk, 'calendarEvents', rows);
}

/** What of a calendar's page bears a mark that can be seen, by title. */
export function markedIn(page: Page, selector = '[data-eventid],[data-calitemid]') {
  return page.evaluate(
    (chips) =>
      [...document.querySelectorAll(chips)]
        .filter((chip) => getComputedStyle(chip, '::after').width === '5px')
        .map((chip) => chip.querySelector('span')?.textContent ?? ''),
    selector,
  );
}
