import type { Meeting } from '../../mentoring/meeting';
import type { RoadStep, Theme } from './view';

/** How many held meetings with a theme stand before those to come. */
const WALKED = 2;

type Ahead = Pick<Meeting, 'id' | 'start'> & { running?: boolean };

/**
 * The roadmap (PRACTICE P3): themes taken up by meetings, then those ahead laid over the coming meetings
 * in their order, a running one first; what finds no meeting comes last. A meeting that is missed or moved shifts them by
 * itself. `held` gives the starts (UTC ms) of meetings that took a theme up.
 */
export function roadOf(
  themes: readonly Theme[],
  coming: readonly Ahead[],
  held: ReadonlyMap<string, number>,
): RoadStep[] {
  const walked = themes
    .filter(({ meetingId }) => meetingId !== null && held.has(meetingId))
    .map((theme) => ({
      theme,
      at: held.get(theme.meetingId ?? '') ?? null,
      meetingId: theme.meetingId,
      held: true,
    }))
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .slice(-WALKED);
  const taken = new Map(themes.map((theme) => [theme.meetingId, theme]));
  const free = themes.filter(({ meetingId }) => meetingId === null);
  const ahead = coming.map(({ id, start, running }): RoadStep => {
    const theme = taken.get(id) ?? free.shift() ?? null;
    return { theme, at: start, meetingId: id, held: false, ...(running ? { running } : {}) };
  });
  const rest = free.map((theme) => ({ theme, at: null, meetingId: null, held: false }));
  return [...walked, ...ahead, ...rest];
}
