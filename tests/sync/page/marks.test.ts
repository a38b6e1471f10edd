import { describe, expect, it } from 'vitest';
import { ingest } from '@/lib/meetings/ingest';
import { eventKeyOf, type Meeting } from '@/lib/mentoring/meeting';
import { addSample } from '@/lib/sample/add';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { answerEvent } from '@/lib/sync/page/answer-event';
import { sayNo, sayYes } from '@/lib/sync/page/decide';
import { chipsOfMeetings, marksIn } from '@/lib/sync/page/marks';
import { windowAround } from '@/lib/sync/window';
import { account, dump, meetingsIn, series, single, take } from '../../meetings/reading';
import { meetingFields } from '../../support/rows';
import { testStore } from '../../support/store';
import { deps, inCalendar, onGoogle, onOutlook } from './support';

/** The part of a page's id that an event of Google's gives, whatever its calendar. */
const idOf = (eventId: string) => btoa(`${eventId} `).slice(0, ((eventId.length + 1) * 4) / 3);
const onGooglePage = (store: Store) => chipsOfMeetings(store, 'google-calendar');
const onOutlookPage = (store: Store) => chipsOfMeetings(store, 'outlook');
const chip = (eventId: string) => `[data-eventid^="${idOf(eventId)}"]:not(#xDetDlg)`;

/** A meeting of an event of Google's, so many days from now. */
function meetingOf(store: Store, uid: string, days: number, more: Partial<Meeting> = {}) {
  const event = { accountId: 'a', uid: `${uid}@google.com`, recurrenceId: null };
  const start = store.clock() + days * DAY;
  const link = { event, eventKey: eventKeyOf(event) };
  return store.meetings.add(meetingFields({ start, partnerIds: [], ...link, ...more }));
}

describe('the chips that Google Calendar’s page has of meetings', () => {
  it('are told by event and original start, of what is mentoring and nothing else', async () => {
    const { store } = testStore();
    const lessons = series([12, 14, 28], { uid: 'abcde12345@google.com' });
    const dentist = single('dentist123@google.com', 15, { title: 'Dentist', attendees: [] });
    await take(store, await account(store), [...lessons, ...dentist]);
    const days = ['20260514', '20260512', '20260528'];
    expect(await onGooglePage(store)).toEqual(days.map((day) => chip(`abcde12345_${day}T100000Z`)));
  });

  it('are those of an invitation from elsewhere, too, by its uid', async () => {
    const { store } = testStore();
    await take(store, await account(store), single('040000008200E0', 14));
    expect(await onGooglePage(store)).toEqual([chip('_60q30c1g60o30e1i60o4ac0')]);
  });

  it('are no more once the meeting is called off, deleted or said not to be mentoring', async () => {
    const { store } = testStore();
    const one = await meetingOf(store, 'one12345', 1);
    const two = await meetingOf(store, 'two12345', 2);
    await answerEvent(store, onGoogle(store), deps);
    expect(await onGooglePage(store)).toHaveLength(3);
    await store.meetings.patch(one.id, { status: 'cancelled' });
    await store.meetings.remove(two.id);
    expect(await onGooglePage(store)).toEqual([chip('abcde12345')]);
    await sayNo(store, onGoogle(store), deps);
    expect(await onGooglePage(store)).toEqual([]);
  });

  it('come with the user’s yes', async () => {
    const { store } = testStore();
    const maybe = onGoogle(store, { title: 'Career chat' });
    await answerEvent(store, maybe, deps);
    expect(await onGooglePage(store)).toEqual([]);
    await sayYes(store, maybe, deps);
    expect(await onGooglePage(store)).toEqual([chip('abcde12345')]);
  });

  it('are not of the sample, nor of meetings made by hand', async () => {
    const { store } = testStore();
    await addSample(store);
    await store.meetings.add(meetingFields({ start: store.clock(), partnerIds: [] }));
    expect(await onGooglePage(store)).toEqual([]);
    expect(await onOutlookPage(store)).toEqual([]);
    expect(await marksIn(store, 'google-calendar', 'n')).toBe('');
  });

  it('reach from 60 days back to 120 ahead, and are 600 at most, the nearest first', async () => {
    const { store } = testStore();
    await meetingOf(store, 'before12', -61);
    await meetingOf(store, 'after123', 121);
    await meetingOf(store, 'late1234', 119);
    await meetingOf(store, 'early123', -59);
    expect(await onGooglePage(store)).toEqual([chip('early123'), chip('late1234')]);
    const start = store.clock() + HOUR;
    const many = Array.from({ length: 700 }, (_, at) => {
      const event = { accountId: 'a', uid: `many${1000 + at}@google.com`, recurrenceId: null };
      return meetingFields({ start, partnerIds: [], event, eventKey: eventKeyOf(event) });
    });
    await store.meetings.addMany(many);
    const chips = await onGooglePage(store);
    expect(chips).toHaveLength(600);
    expect(chips).not.toContain(chip('early123'));
  });
});

describe('the chips that Outlook’s page has of meetings', () => {
  it('are those that were opened there, by the page’s own id', async () => {
    const { store } = testStore();
    const shown = onOutlook(store);
    await answerEvent(store, shown, deps);
    await answerEvent(store, shown, deps);
    expect(await meetingsIn(store)).toHaveLength(1);
    expect(await onOutlookPage(store)).toEqual([`[data-calitemid="${shown.key}"]`]);
    await sayNo(store, shown, deps);
    expect(await onOutlookPage(store)).toEqual([]);
  });

  it('are those of a Microsoft calendar, in both of the ways in which one id is written', async () => {
    const { store } = testStore();
    const [mine] = [await account(store, 'microsoft')];
    const [event] = single('040000008200E0', 14);
    if (!event) throw new Error('no event');
    const remotes = new Map([[eventKeyOf(event), { id: 'AAkALg-EWg0_AAA', seriesId: null }]]);
    await ingest(store, mine, [event], { window: windowAround(store.clock()), remotes });
    expect(await onOutlookPage(store)).toEqual([
      '[data-calitemid="AAkALg-EWg0_AAA"]',
      '[data-calitemid="AAkALg/EWg0+AAA"]',
    ]);
  });

  it('are those of what a file brought, once they were opened there, and kept with the meeting', async () => {
    const { store } = testStore();
    const file = await account(store, 'file');
    await take(store, file, [inCalendar(store)]);
    const rows = await store.calendarEvents.table.count();
    expect(await onOutlookPage(store)).toEqual([]);
    const { key } = onOutlook(store);
    const marked = [`[data-calitemid="${key}"]`];
    const { button } = await answerEvent(store, onOutlook(store), deps);
    expect(button).toMatchObject({ kind: 'prepare' });
    expect(await onOutlookPage(store)).toEqual(marked);
    // What a search found there has no id, and takes none away.
    await answerEvent(store, onOutlook(store, { key: 'looks-10-00-Mentoring' }), deps);
    await take(store, file, [inCalendar(store)]);
    expect(await onOutlookPage(store)).toEqual(marked);
    expect(await meetingsIn(store)).toHaveLength(1);
    expect(await store.calendarEvents.table.count()).toBe(rows);
  });

  it('stay when another calendar takes over what was opened there', async () => {
    const { store } = testStore();
    await answerEvent(store, onOutlook(store), deps);
    const before = await onOutlookPage(store);
    expect(before).toHaveLength(1);
    await take(store, await account(store, 'google'), [inCalendar(store)]);
    expect(await store.calendarEvents.table.count()).toBe(1);
    expect(await onOutlookPage(store)).toEqual(before);
  });

  it('are none of what is no mentoring, of which nothing is kept', async () => {
    const { store } = testStore();
    const title = 'Dentist';
    await take(store, await account(store, 'file'), [inCalendar(store, { title, attendees: [] })]);
    const before = await dump(store);
    await answerEvent(store, onOutlook(store, { title, people: [] }), deps);
    expect(await dump(store)).toBe(before);
  });

  it('are none of what another calendar calls its events', async () => {
    const { store } = testStore();
    const [event] = single('abcde12345@google.com', 14);
    if (!event) throw new Error('no event');
    const remotes = new Map([[eventKeyOf(event), { id: 'abcde12345', seriesId: null }]]);
    const window = windowAround(store.clock());
    await ingest(store, await account(store, 'google'), [event], { window, remotes });
    expect(await onOutlookPage(store)).toEqual([]);
  });
});

describe('the style of the marks', () => {
  it('shows by its name alone, and names each chip by itself', async () => {
    const { store } = testStore();
    await meetingOf(store, 'one12345', 1);
    await meetingOf(store, 'two12345', 2);
    const style = await marksIn(store, 'google-calendar', 'n1');
    const asked = style.split('[data-eventid').length - 1;
    expect(style.split(':root[data-cairn-marks="n1"] [data-eventid')).toHaveLength(asked + 1);
    // In `:is()` a change of many chips takes browsers seconds.
    expect(style).not.toContain(':is(');
    expect(style).not.toMatch(/url\(|@import|</);
  });
});
