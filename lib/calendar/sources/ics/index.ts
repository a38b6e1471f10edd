import { CalendarReadError } from './errors';
import { type CalendarContent, type ReadOptions, readSteps } from './read-steps';

export { CalendarReadError } from './errors';
export type { CalendarContent, ReadOptions } from './read-steps';

/** How long to work, in ms, before other tasks get their turn. */
const SLICE = 30;

function report(done: number, { signal, onProgress }: ReadOptions): void {
  if (signal?.aborted) throw new CalendarReadError('cancelled');
  onProgress?.(done, 100);
}

/**
 * Reads iCalendar bytes or text (RFC 5545) into the occurrences that overlap the window, sorted by
 * start. Broken events are listed in `problems`; throws CalendarReadError when the file as a whole
 * can't be read or `signal` is aborted. The same bytes give the same result at every reading.
 */
export function readCalendar(input: Uint8Array | string, options: ReadOptions): CalendarContent {
  const steps = readSteps(input, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    report(step.value, options);
  }
}

/** `readCalendar` that awaits `pause` every 30 ms, so that a cancel can come in between; `pause` must let other tasks run. */
export async function readCalendarInSlices(
  input: Uint8Array | string,
  options: ReadOptions,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
): Promise<CalendarContent> {
  const steps = readSteps(input, options);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    report(step.value, options);
    await pause();
    since = performance.now();
  }
}
