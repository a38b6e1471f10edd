import { describe, expect, it } from 'vitest';
import { answerCandidate } from '@/lib/meetings/answer';
import type { Store } from '@/lib/storage/store';
import { dueAccounts } from '@/lib/sync/due';
import { answerEvent } from '@/lib/sync/page/answer-event';
import { sayYes } from '@/lib/sync/page/decide';
import { removeCalendar } from '@/lib/sync/remove-account';
import { readNow } from '@/lib/sync/sync-due';
import { account, dump, meetingsIn, partnersIn, take } from '../../meetings/reading';
import { attendee } from '../../support/events';
import { testStore } from '../../support/store';
import { deps, inCalendar, onGoogle, onOutlook, written } from './support';

const note = (store: Store, meetingId: string) =>
  store.noteBlocks.add({ meetingId, order: 1, markdown: 'To lead', visibility: 'private' });

const pageCalendar = async (store: Store) => {
  const rows = await store.calendarAccounts.table.where('kind').equals('page').toArray();
  return store.calendarAccounts.read(rows)[0];
};

const kinds = [
  ['an account, by its uid', 'google', onGoogle, 'abcde12345@google.com'],
  ['a file, by its uid', 'file', onGoogle, 'abcde12345@google.com'],
  ['an account that calls it otherwise', 'google', onGoogle, 'elsewhere@example.org'],
  ['an account, by its looks', 'microsoft', onOutlook, '040000008200E00074C5B7101A82E008'],
  ['a file, by its looks', 'file', onOutlook, '040000008200E00074C5B7101A82E008'],
] as const;

describe.each(kinds)('one meeting with %s', (_what, kind, on, uid) => {
  it('that comes later: the notes stay', async () => {
    const { store } = testStore();
    await answerEvent(store, on(store), deps);
    const [before] = await meetingsIn(store);
    await note(store, before?.id ?? '');
    const of = await account(store, kind);
    await take(store, of, [inCalendar(store, { uid })]);
    const after = await meetingsIn(store);
    expect(after).toMatchObject([{ id: before?.id, event: { accountId: of.id, uid } }]);
    expect(
      await store.noteBlocks.table
        .where('meetingId')
        .equals(before?.id ?? '')
        .count(),
    ).toBe(1);
    expect(await partnersIn(store)).toHaveLength(1);
    expect(await store.calendarEvents.table.count()).toBe(1);
    const stands = await dump(store);
    await take(store, of, [inCalendar(store, { uid })]);
    expect((await answerEvent(store, on(store), deps)).button?.meetingId).toBe(before?.id);
    expect(await dump(store)).toBe(stands);
  });

  it('that was there before: the page adds nothing but its own name of it', async () => {
    const { store } = testStore();
    const of = await account(store, kind);
    await take(store, of, [inCalendar(store, { uid })]);
    const before = await dump(store);
    const [meeting] = await meetingsIn(store);
    const { button } = await answerEvent(store, on(store), deps);
    expect(button).toMatchObject({ kind: 'prepare', meetingId: meeting?.id });
    const { site, key } = on(store);
    const name = site === 'outlook' ? `"outlookId":"${key}",` : '';
    const after = await dump(store);
    expect(after).toContain(name);
    expect(after.replace(name, '')).toBe(before);
  });

  it('which then moves it, and the page with it', async () => {
    const { store } = testStore();
    await answerEvent(store, on(store), deps);
    const of = await account(store, kind);
    await take(store, of, [inCalendar(store, { uid })]);
    // 23 hours from now.
    const moved = inCalendar(store, {
      uid,
      start: '2026-05-15T08:00:00Z',
      end: '2026-05-15T09:00:00Z',
    });
    await take(store, of, [moved]);
    await answerEvent(store, on(store, { when: written(store, 23) }), deps);
    expect(await meetingsIn(store)).toMatchObject([{ start: Date.UTC(2026, 4, 15, 8) }]);
  });
});

it('carries the user’s yes over to the calendar’s event', async () => {
  const { store, clock } = testStore();
  const title = 'Career chat';
  await sayYes(store, onOutlook(store, { title }), deps);
  clock.now += 1000;
  const of = await account(store, 'microsoft');
  const series = [0, 7 * 24].map((later) => {
    const at = (hours: number) =>
      new Date(Date.UTC(2026, 4, 14, 9) + hours * 3_600_000).toISOString().replace('.000', '');
    const start = at(2 + later);
    return inCalendar(store, { uid: 'o-1', title, start, end: at(3 + later), recurrenceId: start });
  });
  await take(store, of, series);
  expect(await meetingsIn(store)).toMatchObject([{ title }, { title }]);
});

it('keeps an answer that the calendar’s event has', async () => {
  const { store, clock } = testStore();
  await answerEvent(store, onOutlook(store), deps);
  await answerCandidate(store, 'o-1', { answer: 'no' });
  const events = [inCalendar(store, { uid: 'o-1' })];
  clock.now += 1000;
  await take(store, await account(store, 'microsoft'), events);
  expect(await meetingsIn(store)).toEqual([]);
});

it('is one with what the user themself invited to, whose card shows the guest alone', async () => {
  const { store } = testStore();
  const people = [{ name: 'Priya Nair', email: '' }];
  await answerEvent(store, onOutlook(store, { people }), deps);
  await take(store, await account(store, 'microsoft'), [inCalendar(store, { uid: 'o-1' })]);
  expect(await meetingsIn(store)).toMatchObject([{ event: { uid: 'o-1' } }]);
});

describe('what only looks alike stays apart', () => {
  it.each([
    ['another start', { start: '2026-05-14T11:30:00Z' }],
    ['another title', { title: 'Mentoring Amina' }],
    [
      'another organiser',
      { attendees: [attendee('Tom Reed', 'tom@example.org', { organizer: true })] },
    ],
    [
      'another organiser, with one guest of two in common',
      {
        attendees: [
          attendee('Tom Reed', 'tom@example.org', { organizer: true }),
          attendee('Priya Nair', 'priya@example.org'),
        ],
      },
    ],
  ])('%s', async (_what, more) => {
    const { store } = testStore();
    await take(store, await account(store), [
      inCalendar(store, { uid: 'own', title: 'Lunch', start: '2026-05-01T09:00:00Z' }),
    ]);
    await answerEvent(store, onOutlook(store), deps);
    await take(store, await account(store, 'microsoft'), [
      inCalendar(store, { uid: 'o', ...more }),
    ]);
    expect(await meetingsIn(store)).toHaveLength(2);
  });
});

it('stays when a calendar that never held it is read', async () => {
  const { store } = testStore();
  await answerEvent(store, onGoogle(store), deps);
  const of = await account(store, 'google');
  await take(store, of, [inCalendar(store, { uid: 'other', title: 'Team sync', attendees: [] })]);
  await take(store, of, []);
  expect(await meetingsIn(store)).toMatchObject([{ status: 'planned' }]);
});

it('is no calendar to be read: never due, and reading it changes nothing', async () => {
  const { store, clock } = testStore();
  await answerEvent(store, onGoogle(store), deps);
  clock.now += 40 * 86_400_000;
  const calendar = await pageCalendar(store);
  expect(await dueAccounts(store, clock.now)).toEqual([]);
  const before = await dump(store);
  const never = () => Promise.reject(new Error('Nothing is fetched'));
  const outcome = await readNow(store, { fetch: never } as never, calendar?.id ?? '');
  expect(outcome.ok).toBe(true);
  expect(await dump(store)).toBe(before);
});

it('can be removed, and begins anew with the next event', async () => {
  const { store } = testStore();
  await answerEvent(store, onGoogle(store), deps);
  await removeCalendar(store, (await pageCalendar(store))?.id ?? '');
  expect(await store.calendarEvents.table.count()).toBe(0);
  expect((await answerEvent(store, onGoogle(store), deps)).button?.kind).toBe('prepare');
  const later = { key: 'b', uid: 'b@google.com', when: written(store, 30) };
  await answerEvent(store, onGoogle(store, later), deps);
  expect(await meetingsIn(store)).toHaveLength(2);
  expect(await pageCalendar(store)).toMatchObject({ deletedAt: null });
});

it('goes behind a file, even one that is older', async () => {
  const { store } = testStore();
  await take(store, await account(store, 'file'), [inCalendar(store)]);
  const shown = inCalendar(store, { start: '2026-05-15T08:00:00Z', end: '2026-05-15T09:00:00Z' });
  await take(store, await account(store, 'page'), [shown]);
  expect(await meetingsIn(store)).toMatchObject([{ start: Date.UTC(2026, 4, 14, 11) }]);
});
