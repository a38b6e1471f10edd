import type { Finding, Signal } from './signal';

function finding(effect: number, id: 'cancelled' | 'declined' | 'all-day'): Finding {
  return { effect, reason: { id: `detection.${id}`, params: {} } };
}

function isDeclined({ event, context }: Parameters<Signal>[0]): boolean {
  const self = new Set(context.selfEmails.map((email) => email.toLowerCase()));
  return event.attendees.some(
    (one) => one.status === 'declined' && (one.self || self.has(one.email.toLowerCase())),
  );
}

/** Cancelled, declined by the user, or a whole day long: hardly a meeting that will take place. */
export const state: Signal = (reading) => {
  const findings: Finding[] = [];
  const marked = reading.title.hits.cancelled;
  if (reading.event.status === 'cancelled') findings.push(finding(-6, 'cancelled'));
  else if (marked?.at === 0) findings.push(finding(-3.2, 'cancelled'));
  if (isDeclined(reading)) findings.push(finding(-4, 'declined'));
  if (reading.event.allDay) findings.push(finding(-2.2, 'all-day'));
  return findings;
};
