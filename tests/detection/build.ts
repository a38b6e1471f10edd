import type { Attendee } from '@/lib/calendar/event';
import { detect } from '@/lib/detection/detect';
import { type DetectionContext, type DetectionInput, emptyContext } from '@/lib/detection/input';
import { scanDescription, scanTitle } from '@/lib/detection/lexicon';
import type { Finding, Signal } from '@/lib/detection/signals/signal';
import type { Verdict } from '@/lib/detection/verdict';

export function attendee(email: string, more: Partial<Attendee> = {}): Attendee {
  return {
    name: '',
    email,
    status: 'accepted',
    optional: false,
    organizer: false,
    resource: false,
    self: false,
    ...more,
  };
}

export function event(title: string, more: Partial<DetectionInput> = {}): DetectionInput {
  return { title, description: '', attendees: [], ...more };
}

export function context(more: Partial<DetectionContext> = {}): DetectionContext {
  return { ...emptyContext, ...more };
}

/** What one signal says of an event, alone. */
export function ask(signal: Signal, of: DetectionInput, known = emptyContext): Finding[] {
  const title = scanTitle(of.title);
  return signal({ event: of, context: known, title, description: scanDescription(of.description) });
}

/** The sum of a signal's effects. */
export const effectOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { effect }) => sum + effect, 0);

export const verdictOf = (of: DetectionInput, known = emptyContext): Verdict['verdict'] =>
  detect(of, known).verdict;
