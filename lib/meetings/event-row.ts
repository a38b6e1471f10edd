import type { EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { spanOf } from '../calendar/instants';
import { detect } from '../detection/detect';
import type { DetectionContext } from '../detection/input';
import { eventKeyOf } from '../mentoring/meeting';
import type { NewRow } from '../shared/row';

type Judged = Pick<EventRow, 'verdict' | 'confidence' | 'reasons'>;

/** Judges events, looking at each series and wording of it once. */
export function createJudge(context: DetectionContext): (event: CalendarEvent) => Judged {
  const seen = new Map<string, Judged>();
  return (event) => {
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
}

/** The cache row of one occurrence. */
export function toEventRow(
  accountId: string,
  event: CalendarEvent,
  judged: Judged,
): NewRow<EventRow> {
  return { accountId, eventKey: eventKeyOf(event), ...spanOf(event), event, ...judged };
}
