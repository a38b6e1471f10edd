import { useEffect, useState } from 'react';
import { MINUTE } from '@/lib/shared/time';

const minuteOf = (instant: number) => Math.floor(instant / MINUTE);

/**
 * The time (UTC ms), looked at anew with each whole minute and whenever the page comes back into
 * view. Never more often: the panel shows no seconds, and a new time reads everything anew.
 */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      const at = clock();
      setNow((before) => (minuteOf(at) === minuteOf(before) ? before : at));
      timer = window.setTimeout(look, MINUTE - (at % MINUTE) + 20);
    };
    const back = () => {
      if (document.visibilityState === 'visible') look();
    };
    look();
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, [clock]);
  return now;
}
