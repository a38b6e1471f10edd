import { useEffect, useState } from 'react';
import type { Seen } from '@/components/beside/Edge';

/** IntersectionObserver v2, which TypeScript's lib doesn't know. https://w3c.github.io/IntersectionObserver/v2/ */
interface Watched extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

const tellsVisibility = () => 'isVisible' in IntersectionObserverEntry.prototype;

/** Whether the browser itself vouches that nothing covers, fades or warps this frame; Firefox can't say. */
function useVouched(): boolean | null {
  const [vouched, setVouched] = useState<boolean | null>(() => (tellsVisibility() ? null : true));
  useEffect(() => {
    if (!tellsVisibility()) return;
    const options: Watched = { trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries: Entry[]) => {
      const last = entries.at(-1);
      if (last) setVouched(last.isVisible === true);
    }, options);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return vouched;
}

/** How the panel is seen; after it was touched, it counts as well only once it has been so for `steady` ms. */
export function useSeen(untouched: boolean, steady: number): Seen {
  const vouched = useVouched();
  const now: Seen = !untouched || vouched === false ? 'touched' : vouched ? 'well' : 'unknown';
  const [seen, setSeen] = useState<Seen>(now);
  useEffect(() => {
    if (now === 'touched' || seen !== 'touched') {
      setSeen(now);
      return;
    }
    const timer = window.setTimeout(() => setSeen(now), steady);
    return () => window.clearTimeout(timer);
  }, [now, seen, steady]);
  return now === 'touched' ? now : seen;
}
