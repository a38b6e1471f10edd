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

/** So many earlier meetings count: prompts seen longer ago are as good as new. */
export const MEMORY = 12;

/** The latest meetings before one, newest first; of a long list only as many are sorted as count. */
function latestBefore({ id, start }: Dated, meetings: readonly Dated[]): Dated[] {
  const latest: Dated[] = [];
  for (const one of meetings) {
    const oldest = latest.length === MEMORY ? (latest.at(-1)?.start ?? 0) : -Infinity;
    if (one.start >= start || one.id === id || one.start <= oldest) continue;
    latest.push(one);
    latest.sort((a, b) => b.start - a.start);
    latest.length = Math.min(latest.length, MEMORY);
  }
  return latest;
}

/**
 * What the picker needs to know of before, from the rows of prompts shown to one partner (those put away
 * included) and the relationship's meetings, both in any order. The latest twelve meetings count.
 */
export function historyOf(
  meeting: Dated,
  meetings: readonly Dated[],
  rows: readonly ShownRow[],
): Pick<Situation, 'earlier' | 'kept' | 'away'> {
  const latest = latestBefore(meeting, meetings);
  const wanted = new Set([meeting.id, ...latest.map(({ id }) => id)]);
  const ordered = rows
    .filter((row) => wanted.has(row.meetingId))
    .sort((a, b) => a.createdAt - b.createdAt);
  const idsOf = (fits: (row: ShownRow) => boolean) => [
    ...new Set(ordered.filter(fits).map((row) => row.promptId)),
  ];
  const mine = (row: ShownRow) => row.meetingId === meeting.id;
  return {
    earlier: latest.map(
      ({ id, start }): Shown => ({ start, shown: idsOf((row) => row.meetingId === id) }),
    ),
    kept: idsOf((row) => mine(row) && row.deletedAt === null),
    away: idsOf((row) => mine(row) && row.deletedAt !== null),
  };
}
