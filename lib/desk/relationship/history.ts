import { columnOf } from '@/lib/storage/raw';
import type { Meeting } from '../../mentoring/meeting';
import { hasWords } from '../../mentoring/rules/closing-words';
import { stageOf } from '../../mentoring/rules/running';
import { notesOf } from '../../notes/queries';
import { closingOf } from '../../records/closing';
import { meetingsBetween } from '../../records/relationship/query';
import { laidRoad } from '../../records/road';
import { type Store, startKey } from '../../storage/store';
import type { HistoryEntry, HistoryPage } from './view';

async function answersIn(store: Store, meetingId: string): Promise<HistoryEntry['closing']> {
  const row = await closingOf(store, meetingId);
  if (!row || !hasWords(row)) return null;
  const { useful, step = '', tryBefore, changeNext } = row;
  return { useful, step: step.trim(), tryBefore, changeNext };
}

async function actionsOf(store: Store, meetingId: string, partnerId: string) {
  const rows = await store.actions.table.where('meetingId').equals(meetingId).toArray();
  const own = rows.filter((row) => columnOf(row, 'partnerId') === partnerId);
  return store.actions.read(own).sort((a, b) => a.createdAt - b.createdAt);
}

async function themesBy(store: Store, partnerId: string, now: number) {
  const laid = await laidRoad(store, partnerId, now);
  return new Map(laid.map(({ meetingId, theme }) => [meetingId, theme.text]));
}

async function entryOf(
  store: Store,
  meeting: Meeting,
  partnerId: string,
  { themes, now }: { themes: ReadonlyMap<string | null, string>; now: number },
): Promise<HistoryEntry> {
  const [notes, actions, closing] = await Promise.all([
    notesOf(store, meeting.id),
    actionsOf(store, meeting.id, partnerId),
    answersIn(store, meeting.id),
  ]);
  const written = notes.filter(({ markdown }) => markdown.trim() !== '');
  const running = stageOf(meeting, now) === 'running';
  const theme = themes.get(meeting.id) ?? null;
  return { meeting, running, theme, notes: written, actions, closing };
}

/** The local year of a UTC instant (ms). */
export function yearOf(instant: number): number {
  return new Date(instant).getFullYear();
}

/** When a local year begins, UTC ms. */
export function beginOfYear(year: number): number {
  return new Date(year, 0, 1).getTime();
}

async function yearsOf(store: Store, partnerId: string, until: string): Promise<number[]> {
  const all = () => meetingsBetween(store, partnerId, '', until);
  const [first] = store.meetings.read(await all().limit(1).toArray());
  const [last] = store.meetings.read(await all().reverse().limit(1).toArray());
  if (!first || !last) return [];
  const [from, to] = [yearOf(first.start), yearOf(last.start)];
  const years = Array.from({ length: Math.min(to - from, 199) + 1 }, (_, n) => to - n);
  const counts = await Promise.all(
    years.map((year) => {
      const [low, high] = [startKey(beginOfYear(year)), startKey(beginOfYear(year + 1))];
      return meetingsBetween(store, partnerId, low, high).count();
    }),
  );
  return years.filter((_, at) => (counts[at] ?? 0) > 0);
}

/**
 * The meetings with a partner that have begun before `before` (UTC ms), newest first with a running one
 * before all, `limit` at most. Read by index, so that the last page of 13,000 meetings costs what the first one does.
 */
export async function historyPage(
  store: Store,
  partnerId: string,
  { before, limit, now }: { before: number; limit: number; now: number },
): Promise<HistoryPage> {
  const until = startKey(Math.min(before, now + 1));
  const rows = await meetingsBetween(store, partnerId, '', until)
    .reverse()
    .limit(limit + 1)
    .toArray();
  const meetings = store.meetings.read(rows).slice(0, limit);
  const [themes, years] = await Promise.all([
    themesBy(store, partnerId, now),
    yearsOf(store, partnerId, startKey(now + 1)),
  ]);
  const entries = await Promise.all(
    meetings.map((meeting) => entryOf(store, meeting, partnerId, { themes, now })),
  );
  entries.sort((a, b) => Number(b.running) - Number(a.running));
  return { entries, more: rows.length > limit, years };
}
