import type { EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { spanOf } from '../calendar/instants';
import { detect } from '../detection/detect';
import type { DetectionContext } from '../detection/input';
import { eventKeyOf } from '../mentoring/meeting';
import type { NewRow } from '../shared/row';

type Judged = Pick<EventRow, 'verdict' | 'confidence' | 'reasons'>;

export type Judge = (event: CalendarEvent) => Judged;

/** Judges events, looking at each series and wording of it once. */
export function createJudge(context: DetectionContext): Judge {
  const seen = new Map<string, Judged>();
  // Each event is asked for several times a round: its key is written once.
  const met = new WeakMap<CalendarEvent, Judged>();
  const byWording: Judge = (event) => {
    const { uid, title, description, status, allDay, attendees } = event;
    const key = JSON.stringify([uid, title, description, status, allDay, attendees]);
    const known = seen.get(key);
    if (known) return known;
    const { verdict, confidence, reasons } = detect(event, context);
    const judged = {
      verdict,
      confidence,
      reasons: reasons.map(({ id, params }) => ({ id, params })),
    };
    seen.set(key, judged);
    return judged;
  };
  return (event) => {
    const judged = met.get(event) ?? byWording(event);
    met.set(event, judged);
    return judged;
  };
}

/** How long to work, in ms, before the page gets its turn. */
const SLICE = 30;

/** Judges events ahead, a slice at a time, so that a page stays alive and a cancel comes through. */
export async function judgeAhead(
  events: readonly CalendarEvent[],
  judge: Judge,
  signal?: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const event of events) {
    judge(event);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/**
 * Whether an event can be a meeting that takes place: not cancelled, and not a whole day long, which would
 * be announced at midnight and run all day.
 */
export function takesPlace(event: Pick<CalendarEvent, 'status' | 'allDay'>): boolean {
  return event.status !== 'cancelled' && !event.allDay;
}

/** What a provider calls its events, by their event key. */
export type RemoteIds = ReadonlyMap<string, NonNullable<EventRow['remote']>>;

/** The cache row of one occurrence. */
export function toEventRow(
  accountId: string,
  event: CalendarEvent,
  judged: Judged,
  remotes?: RemoteIds,
): NewRow<EventRow> {
  const eventKey = eventKeyOf(event);
  const remote = remotes?.get(eventKey);
  const row = { accountId, eventKey, ...spanOf(event), event, ...judged };
  return remote ? { ...row, remote } : row;
}
