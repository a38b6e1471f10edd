import type { Span } from '../rules/propose-meeting';
import { type ContactHours, readContactHours } from './read';

/** A meeting proposed, and what is to be said of the hours that the two agreed on. */
export interface Heeded {
  next: Span | null;
  /** `within`: they moved it. `hours`: they can't be heeded by rule, so that the user has to see them as written. */
  said: 'within' | 'hours' | null;
}

/**
 * What `propose` finds within the hours of `text`, as the charter has them (PRACTICE C2); what it finds without any
 * where they can't be read, or leave no room. The hours are those of this machine's clock.
 */
export function proposeWithin(
  text: string,
  propose: (hours: ContactHours | null) => Span | null,
): Heeded {
  const usual = propose(null);
  const written = text.trim();
  if (!usual || written === '') return { next: usual, said: null };
  const hours = readContactHours(written);
  const within = hours && propose(hours);
  if (!within) return { next: usual, said: 'hours' };
  return { next: within, said: within.start === usual.start ? null : 'within' };
}
