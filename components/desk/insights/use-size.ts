import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a chart is drawn with before anything was measured. */
const FIRST = { width: 320, rem: 1 };
const NARROWEST = 120;

/** The width of an element in px, and the root font by 16, so that a drawing keeps the page's letters at every width. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; rem: number } {
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      // Narrower than any page shows it: what is around it is still being laid out.
      if (current.clientWidth < NARROWEST) return;
      const width = current.clientWidth;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      setSize((was) => (was.width === width && was.rem === rem ? was : { width, rem }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    // Other letters change the height of the page, if not the width of the picture.
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, [element]);
  return size;
}
