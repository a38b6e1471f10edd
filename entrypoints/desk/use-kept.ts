import { useRef } from 'react';
import type { Live } from '@/lib/desk/live';

/**
 * The last value that was read, while the next is being read: typing in a filter must not blink. With
 * another `about` it is another thing, and the old value is let go.
 */
export function useKept<T>(live: Live<T>, about = ''): Live<T> {
  const last = useRef({ live, about });
  if (live.state !== 'loading' || last.current.about !== about) last.current = { live, about };
  return last.current.live;
}
