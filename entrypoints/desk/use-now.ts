import { useEffect, useState } from 'react';
import { MINUTE } from '@/lib/shared/time';

/** The time in UTC ms, to the minute: what "tomorrow" and "5 minutes ago" are reckoned from. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
