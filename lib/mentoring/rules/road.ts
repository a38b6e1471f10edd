import type { Outcome } from './settle-meeting';

/** A theme, as much as laying it needs. */
interface Theme {
  id: string;
  /** UTC ms. */
  createdAt: number;
  order: number;
  meetingId: string | null;
}

/** A meeting on the road; a running one counts as ahead. */
export interface RoadMeeting {
  id: string;
  /** UTC ms. */
  start: number;
  end: number;
  outcome: Outcome;
}

/** Where a theme lies: on a meeting that took it up, on one to come, or on none yet. */
export interface Laid<T> {
  theme: T;
  meetingId: string | null;
  held: boolean;
}

/** Those that stand on a meeting by their own word, the first of several on one. */
function standing<T extends Theme>(themes: readonly T[], meetings: readonly RoadMeeting[]) {
  const on = new Map<string, T>();
  for (const theme of themes) {
    const meeting = meetings.find(({ id }) => id === theme.meetingId);
    const stays = meeting?.outcome === 'held' || meeting?.outcome === 'ahead';
    if (meeting && stays && !on.has(meeting.id)) on.set(meeting.id, theme);
  }
  return on;
}

/** A theme made only afterwards was not talked about in a meeting. */
function mayLie(theme: Theme, { outcome, end }: RoadMeeting): boolean {
  return outcome === 'ahead' || theme.createdAt <= end;
}

/**
 * Lays the themes over the meetings in the order of both (PRACTICE P3). One that a held meeting took up stays
 * there; a meeting that was missed or called off, or of which nobody knows, gives its theme on to the next.
 * A theme pinned to a meeting to come goes where that goes. Each theme comes once, in the order of the road.
 */
export function layRoad<T extends Theme>(
  themes: readonly T[],
  meetings: readonly RoadMeeting[],
): Laid<T>[] {
  const inOrder = themes.toSorted((a, b) => a.order - b.order || a.createdAt - b.createdAt);
  const on = standing(inOrder, meetings);
  const stands = new Set(on.values());
  const free = inOrder.filter((theme) => !stands.has(theme));
  const laid: Laid<T>[] = [];
  for (const meeting of meetings.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { id, outcome } = meeting;
    if (outcome !== 'held' && outcome !== 'ahead') continue;
    const [next] = free;
    const theme = on.get(id) ?? (next && mayLie(next, meeting) ? free.shift() : undefined);
    if (theme) laid.push({ theme, meetingId: id, held: outcome === 'held' });
  }
  return [...laid, ...free.map((theme) => ({ theme, meetingId: null, held: false }))];
}
