import { hasWords } from '../../mentoring/rules/closing-words';
import { stageOf } from '../../mentoring/rules/running';
import { byOrder } from '../../notes/order';
import { laidRoad } from '../../records/road';
import type { Row } from '../../shared/row';
import { columnOf } from '../../storage/raw';
import type { Rows } from '../../storage/rows';
import type { Store } from '../../storage/store';
import type { HistoryEntry, HistoryRow } from './view';

/** The rows of some meetings in a table, by their meeting. */
async function ofMeetings<T extends Row & { meetingId: string | null }>(
  rows: Rows<T>,
  ids: readonly string[],
  own: (row: unknown) => boolean = () => true,
): Promise<Map<string, T[]>> {
  const raw = await rows.table
    .where('meetingId')
    .anyOf([...ids])
    .toArray();
  const by = new Map(ids.map((id): [string, T[]] => [id, []]));
  for (const row of rows.read(raw.filter(own))) by.get(row.meetingId ?? '')?.push(row);
  return by;
}

type Closing = { useful: string; step?: string; tryBefore: string; changeNext: string };

function answersIn(row: (Closing & { nextSteps: string }) | undefined): HistoryEntry['closing'] {
  if (!row || !hasWords(row)) return null;
  const { useful, step = '', tryBefore, changeNext } = row;
  return { useful, step: step.trim(), tryBefore, changeNext };
}

/** Some meetings of a partner's history, in the order of `asked`: four reads, however many they are. */
export async function historyPart(
  store: Store,
  partnerId: string,
  asked: readonly string[],
): Promise<HistoryRow[]> {
  const meetings = await store.meetings.many(asked);
  const ids = meetings.map(({ id }) => id);
  const [notes, actions, closings] = await Promise.all([
    ofMeetings(store.noteBlocks, ids),
    ofMeetings(store.actions, ids, (row) => columnOf(row, 'partnerId') === partnerId),
    ofMeetings(store.closings, ids),
  ]);
  return meetings.map((meeting) => ({
    meeting,
    notes: (notes.get(meeting.id) ?? [])
      .filter(({ markdown }) => markdown.trim() !== '')
      .toSorted(byOrder),
    actions: (actions.get(meeting.id) ?? []).toSorted((a, b) => a.createdAt - b.createdAt),
    closing: answersIn(closings.get(meeting.id)?.[0]),
  }));
}

/** What the roadmap lays on a partner's meetings, by their ids. `now` is UTC ms. */
export async function themesBy(
  store: Store,
  partnerId: string,
  now: number,
): Promise<ReadonlyMap<string | null, string>> {
  const laid = await laidRoad(store, partnerId, now);
  return new Map(laid.map(({ meetingId, theme }) => [meetingId, theme.text]));
}

/** Rows as they are shown at `now` (UTC ms): a running meeting before all, each with its theme. */
export function entriesOf(
  rows: readonly HistoryRow[],
  themes: ReadonlyMap<string | null, string>,
  now: number,
): HistoryEntry[] {
  return rows
    .map((row) => ({
      ...row,
      running: stageOf(row.meeting, now) === 'running',
      theme: themes.get(row.meeting.id) ?? null,
    }))
    .toSorted((a, b) => Number(b.running) - Number(a.running));
}
