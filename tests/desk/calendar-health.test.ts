import { describe, expect, it } from 'vitest';
import { calendarFacts, type Facts, removePreview } from '@/lib/desk/calendar-facts';
import { healthOf } from '@/lib/desk/calendar-health';
import { renameCalendar } from '@/lib/desk/rename-calendar';
import { en } from '@/lib/i18n/en';
import { calendar as texts } from '@/lib/i18n/en/calendar';
import { DAY } from '@/lib/shared/time';
import { meetingFields } from '../support/rows';
import { testStore } from '../support/store';
import { account, eventRow } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const stamps = { id: crypto.randomUUID(), createdAt: 0, updatedAt: 0, deletedAt: null };
const facts: Facts = { events: 40, mentoring: 4, chosenAt: null };
const row = (more: Parameters<typeof account>[0] = {}) => ({
  ...stamps,
  ...account({ readAt: NOW - DAY, ...more }),
});
const ids = (more: Parameters<typeof row>[0], seen: Partial<Facts> = {}) =>
  healthOf(row(more), { ...facts, ...seen }, NOW).says.map(({ id }) => id);

describe('the health of a calendar', () => {
  it('is well only where mentoring was found in it', () => {
    expect(ids({})).toEqual(['desk.calendar.well']);
    expect(ids({}, { events: 0, mentoring: 0 })).toEqual(['health.empty']);
    expect(ids({}, { mentoring: 0 })).toEqual(['health.none']);
    expect(ids({ kind: 'file', address: '' }, { chosenAt: NOW - 40 * DAY })).toEqual([
      'health.old',
    ]);
    expect(ids({ readAt: null }, { events: 0 })).toEqual([]);
    expect(ids({ enabled: false })).toEqual(['health.off']);
    expect(ids({ kind: 'sample', enabled: false })).toEqual(['health.sample']);
    expect(ids({ kind: 'page', readAt: null })).toEqual(['health.page']);
  });

  it('says what failed, how often, what to do, and that nothing was lost', () => {
    const problem = { id: 'calendar.fetch.not-found', params: {} };
    expect(ids({ problem, failures: 3 })).toEqual([
      'calendar.fetch.not-found',
      'desk.calendar.failing.sentence',
      'health.do.address',
      'health.stays',
    ]);
    expect(ids({ problem, failures: 1, readAt: null })).not.toContain('health.stays');
  });

  it('has a remedy in the catalogue for whatever can fail', () => {
    const failures = Object.keys(texts).filter((id) => /^calendar\.(fetch|refused)\./.test(id));
    expect(failures.length).toBeGreaterThan(12);
    for (const kind of ['file', 'address'] as const) {
      for (const id of [...failures, 'sync.failed', 'unheard.of']) {
        const [, remedy] = ids({ kind, problem: { id, params: {} }, failures: 1 });
        expect(en).toHaveProperty([String(remedy)]);
      }
    }
    expect(ids({ problem: { id: 'sync.full', params: {} } })).toEqual([
      'sync.full',
      'health.stays',
    ]);
  });
});

describe('what lies on disk of a calendar', () => {
  it('is counted: events, mentoring that takes place, and what removing it takes', async () => {
    const { store, clock } = testStore();
    const mine = await store.calendarAccounts.add(account());
    const other = await store.calendarAccounts.add(account({ kind: 'file', address: '' }));
    const put = (accountId: string, more: object, event = {}) =>
      store.calendarEvents.table.add({ ...eventRow(event), accountId, ...more });
    await put(mine.id, { verdict: 'mentoring' });
    await put(mine.id, { verdict: 'mentoring' }, { status: 'cancelled' });
    await put(mine.id, {});
    await put(other.id, { verdict: 'mentoring' });
    await store.calendarFiles.add({ accountId: other.id, bytes: new Uint8Array([1]) });
    const found = await calendarFacts(store, [mine, other]);
    expect(found.get(mine.id)).toEqual({ events: 3, mentoring: 1, chosenAt: null });
    expect(found.get(other.id)).toEqual({ events: 1, mentoring: 1, chosenAt: clock.now });
    const event = { accountId: mine.id, uid: 'u', recurrenceId: null };
    const meeting = (days: number) =>
      meetingFields({ start: clock.now + days * DAY, partnerIds: [], event });
    await store.meetings.addMany([meeting(-7), meeting(7), meeting(14)]);
    const [, , gone] = store.meetings.read(await store.meetings.table.toArray());
    await store.meetings.remove(gone?.id ?? '');
    const preview = await removePreview(store, mine, clock.now);
    expect(preview).toMatchObject({ address: true, file: false, events: 3, meetings: 2 });
    expect(await removePreview(store, other, clock.now)).toMatchObject({ file: true, meetings: 0 });
  });
});

describe('a calendar’s name', () => {
  it('is the user’s, beside its own, and can be taken back', async () => {
    const { store } = testStore();
    const { id } = await store.calendarAccounts.add(account({ name: 'work.ics' }));
    const undo = await renameCalendar(store, id, '  Office ');
    expect(await store.calendarAccounts.get(id)).toMatchObject({
      name: 'work.ics',
      label: 'Office',
    });
    await undo();
    expect((await store.calendarAccounts.get(id))?.label).toBeUndefined();
    await renameCalendar(store, id, 'work.ics');
    expect((await store.calendarAccounts.get(id))?.label).toBe('');
  });
});
