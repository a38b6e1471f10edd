import { useEffect, useRef } from 'react';

/** A meeting takes about so much room, in rem. */
const EACH = 12;

/** The room of meetings that are not on the page yet; says when somebody comes near. */
export function HistoryGap({ many, onNear }: { many: number; onNear(): void }) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(onNear);
  latest.current = onNear;
  useEffect(() => {
    if (!box.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) latest.current();
      },
      { rootMargin: '800px' },
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={box} style={{ height: `${many * EACH}rem` }} />;
}
