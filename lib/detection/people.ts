import type { Attendee } from '../calendar/event';
import type { DetectionContext, DetectionInput } from './input';
import { fold } from './text';

/** The people invited besides the user; rooms and equipment left out. */
export function othersOf(event: DetectionInput, context: DetectionContext): Attendee[] {
  const self = new Set(context.selfEmails.map((email) => email.toLowerCase()));
  return event.attendees.filter(
    (one) => !one.resource && !one.self && !self.has(one.email.toLowerCase()),
  );
}

/** How many take part, the user included; null when neither a list nor a count tells. */
export function headCount(event: DetectionInput, context: DetectionContext): number | null {
  const others = othersOf(event, context).length;
  if (others > 0) {
    const people = event.attendees.filter((one) => !one.resource).length;
    return Math.max(people, others === 1 ? 2 : people);
  }
  return event.attendeeCount ?? null;
}

/** A name folded for comparison, single spaces between its parts. */
export const foldName = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
