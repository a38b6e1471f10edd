import type { Attendee } from '../calendar/event';
import type { Decision } from '../mentoring/decision';
import type { Partner } from '../mentoring/partner';

/**
 * What detection reads of an event. A `CalendarEvent` fits as it is; a list without names (a table
 * with a head count) gives no attendees and an `attendeeCount`.
 */
export interface DetectionInput {
  title: string;
  description: string;
  attendees: readonly Attendee[];
  /** People who take part, the user included; null or absent when only the list can tell. */
  attendeeCount?: number | null;
  /** Identifies the series, iCalUID of RFC 5545 3.8.4.7. */
  uid?: string;
  allDay?: boolean;
  status?: 'confirmed' | 'tentative' | 'cancelled';
}

/** An answer the user gave earlier: `key` is the uid of a series or the lower-case address of a person. */
export type LearnedDecision = Pick<Decision, 'kind' | 'key' | 'answer'>;

/** What the user's own data knows; `decisions` from oldest to newest, the newest answer for a key counts. */
export interface DetectionContext {
  partners: readonly Pick<Partner, 'name' | 'emails'>[];
  decisions: readonly LearnedDecision[];
  /** The user's own addresses, lower-case. */
  selfEmails: readonly string[];
}

/** A context that knows nobody and nothing. */
export const emptyContext: DetectionContext = { partners: [], decisions: [], selfEmails: [] };
