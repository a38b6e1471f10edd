import type { Chair } from './partner';

/**
 * The chair in which the user sits with most of these partners: the likeliest one with somebody new. Mentor
 * where there are none, or as many of each.
 */
export function usualChair(partners: readonly { chair: Chair }[]): Chair {
  const mentored = partners.filter(({ chair }) => chair === 'mentor').length;
  return partners.length - mentored > mentored ? 'mentee' : 'mentor';
}
