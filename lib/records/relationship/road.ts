import type { Meeting } from '../../mentoring/meeting';
import type { Laid } from '../../mentoring/rules/road';
import type { RoadStep, Theme } from './view';

/** How many held meetings with a theme stand before those to come. */
const WALKED = 2;

type Ahead = Pick<Meeting, 'id' | 'start'> & { running?: boolean };

/**
 * The roadmap as it is shown (PRACTICE P3): themes taken up by meetings, the coming meetings with theirs, a
 * running one first, then the themes that lie beyond. `starts` tells when a meeting that took one up was, UTC ms.
 */
export function roadOf(
  laid: readonly Laid<Theme>[],
  coming: readonly Ahead[],
  starts: ReadonlyMap<string, number>,
): RoadStep[] {
  const ahead = new Set(coming.map(({ id }) => id));
  const byMeeting = new Map(laid.map(({ theme, meetingId }) => [meetingId, theme]));
  const walked = laid.flatMap(({ theme, meetingId, held }): RoadStep[] => {
    const at = starts.get(meetingId ?? '');
    if (!held || at === undefined || ahead.has(meetingId ?? '')) return [];
    return [{ theme, at, meetingId, held: true }];
  });
  const steps = coming.map(({ id, start, running }): RoadStep => {
    const theme = byMeeting.get(id) ?? null;
    return { theme, at: start, meetingId: id, held: false, ...(running ? { running } : {}) };
  });
  const rest = laid
    .filter(({ meetingId, held }) => !held && !ahead.has(meetingId ?? ''))
    .map(({ theme }) => ({ theme, at: null, meetingId: null, held: false }));
  return [...walked.slice(-WALKED), ...steps, ...rest];
}
