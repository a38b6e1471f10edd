import type { CalendarAccount, EventRow } from '@/lib/calendar/account';
import type { CalendarEvent } from '@/lib/calendar/event';
import type { Candidate } from '@/lib/meetings/candidates';
import { eventKeyOf } from '@/lib/mentoring/meeting';
import type { NewRow } from '@/lib/shared/row';
import { event } from '../support/events';

const stamps = { createdAt: 0, updatedAt: 0, deletedAt: null };

/** A cached event that isn't mentoring, an hour from 2026-05-15 09:00 UTC. */
export function eventRow(more: Partial<CalendarEvent> = {}): EventRow {
  const one = event({ start: '2026-05-15T09:00:00Z', ...more });
  return {
    id: crypto.randomUUID(),
    ...stamps,
    accountId: crypto.randomUUID(),
    eventKey: eventKeyOf(one),
    start: Date.parse(one.start),
    end: Date.parse(one.end),
    event: one,
    verdict: 'other',
    confidence: 0.9,
    reasons: [],
  };
}

/** A calendar that was never read. */
export function account(more: Partial<CalendarAccount> = {}): NewRow<CalendarAccount> {
  return {
    kind: 'address',
    name: 'Work',
    address: 'https://cal.example/secret-token/basic.ics',
    enabled: true,
    readAt: null,
    nextReadAt: null,
    problem: null,
    failures: 0,
    ...more,
  };
}

/** An "Is this mentoring?" with Lena. */
export function candidate(more: Partial<Candidate> = {}): Candidate {
  return {
    uid: 'series-1',
    title: 'Jo / Lena',
    start: Date.UTC(2026, 4, 15, 9),
    end: Date.UTC(2026, 4, 15, 10),
    recurring: true,
    attendees: [],
    reasons: [{ id: 'meetings.youSaidYes', params: {} }],
    partnerNames: ['Lena Vogt'],
    partnerName: 'Lena Vogt',
    ...more,
  };
}
