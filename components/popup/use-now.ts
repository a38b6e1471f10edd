import { useEffect, useState } from 'react';
import { MINUTE } from '@/lib/shared/time';

/** The time (UTC ms), renewed each minute while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
