import { useEffect, useState } from 'react';

/** How long data may take, in ms, before a page says more than that it is loading. */
export const LATE = 6_000;

/** Whether `waiting` has lasted so long that something is in the way; false again when it ends. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
