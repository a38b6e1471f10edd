import { laidRoad } from '@/lib/records/road';
import { columnOf } from '@/lib/storage/raw';
import type { Store } from '@/lib/storage/store';

/** Rows of a partner with one status, by the index `[partnerId+status]`. */
function withStatus(
  store: Store,
  table: 'agendaItems' | 'actions' | 'goals' | 'focuses',
  key: [string, string],
) {
  return store[table].table.where('[partnerId+status]').equals(key);
}

// Rows are filtered before they are parsed, and all at once: a cursor that stops at each of a few
// hundred done rows takes many times as long as reading them in one go.

/** What is open to talk about, and what was talked about in this meeting. */
export async function agendaOf(store: Store, partnerId: string, meetingId: string) {
  const [open, done, raised] = await Promise.all([
    withStatus(store, 'agendaItems', [partnerId, 'open']).toArray(),
    store.agendaItems.table.where('doneMeetingId').equals(meetingId).toArray(),
    store.agendaItems.table.where('meetingId').equals(meetingId).toArray(),
  ]);
  const ofPartner = (status: string) => (row: unknown) =>
    columnOf(row, 'status') === status && columnOf(row, 'partnerId') === partnerId;
  const here = done.filter(ofPartner('done'));
  const dropped = raised.filter(ofPartner('dropped'));
  return store.agendaItems.read([...open, ...here, ...dropped]);
}

/** Open actions, and those done since `since` (UTC ms); by due date, undated last. */
export async function actionsOf(store: Store, partnerId: string, since: number) {
  const [open, done] = await Promise.all([
    withStatus(store, 'actions', [partnerId, 'open']).toArray(),
    store.actions.table
      .where('[partnerId+doneAt]')
      .between([partnerId, since], [partnerId, Infinity], true, true)
      .toArray(),
  ]);
  const lately = done.filter((row) => columnOf(row, 'status') === 'done');
  const key = (due: string | null) => due ?? '9999';
  return store.actions
    .read([...open, ...lately])
    .sort((a, b) => key(a.due).localeCompare(key(b.due)) || a.createdAt - b.createdAt);
}

/** Active goals, in their order. */
export async function goalsOf(store: Store, partnerId: string) {
  const rows = await withStatus(store, 'goals', [partnerId, 'active']).toArray();
  return store.goals.read(rows).sort((a, b) => a.order - b.order || a.createdAt - b.createdAt);
}

/** Every check-in told with a partner. */
export async function checkInsOf(store: Store, partnerId: string) {
  return store.goalCheckIns.read(
    await store.goalCheckIns.table.where('partnerId').equals(partnerId).toArray(),
  );
}

/** The focus being worked on (PRACTICE S1). */
export async function focusOf(store: Store, partnerId: string) {
  const rows = await withStatus(store, 'focuses', [partnerId, 'active']).toArray();
  return store.focuses.read(rows)[0];
}

/** The roadmap's theme for a meeting (PRACTICE P3), as the road lies at `now` (UTC ms). */
export async function themeOf(store: Store, partnerId: string, meetingId: string, now: number) {
  const laid = await laidRoad(store, partnerId, now);
  return laid.find((one) => one.meetingId === meetingId)?.theme;
}
