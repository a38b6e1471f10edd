import { useRef } from 'react';
import type { Live } from '@/lib/desk/live';

/** The last value that was read, while the next is being read: typing in a filter must not blink. */
export function useKept<T>(live: Live<T>): Live<T> {
  const last = useRef(live);
  if (live.state !== 'loading') last.current = live;
  return last.current;
}
