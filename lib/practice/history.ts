import type { Shown, Situation } from './situation';

/** A prompt that a meeting showed: a preparation's row, its answer still empty or not. */
interface ShownRow {
  meetingId: string;
  promptId: string;
  createdAt: number;
  /** Set when the user asked for another one. */
  deletedAt: number | null;
}
interface Dated {
  id: string;
  /** UTC ms. */
  start: number;
}

/**
 * What the picker needs to know of before, from the rows of prompts shown to one partner (those put away
 * included) and the relationship's meetings, both in any order.
 */
export function historyOf(
  meeting: Dated,
  meetings: readonly Dated[],
  rows: readonly ShownRow[],
): Pick<Situation, 'earlier' | 'kept' | 'away'> {
  const ordered = [...rows].sort((a, b) => a.createdAt - b.createdAt);
  const idsOf = (wanted: (row: ShownRow) => boolean) => [
    ...new Set(ordered.filter(wanted).map((row) => row.promptId)),
  ];
  const earlier = meetings
    .filter((one) => one.start < meeting.start && one.id !== meeting.id)
    .sort((a, b) => b.start - a.start)
    .map(({ id, start }): Shown => ({ start, shown: idsOf((row) => row.meetingId === id) }));
  const mine = (row: ShownRow) => row.meetingId === meeting.id;
  return {
    earlier,
    kept: idsOf((row) => mine(row) && row.deletedAt === null),
    away: idsOf((row) => mine(row) && row.deletedAt !== null),
  };
}
