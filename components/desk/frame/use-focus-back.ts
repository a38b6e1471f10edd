import { useEffect, useRef } from 'react';

/**
 * Where the step that held the focus is over and gone from the page, the focus goes to what stands in its place: to the
 * first of these selectors that finds something. `over`: no such step is open.
 */
export function useFocusBack(over: boolean, ...to: readonly string[]): void {
  const was = useRef(over);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a step moves the focus
  useEffect(() => {
    const ended = over && !was.current;
    was.current = over;
    if (!ended || document.activeElement !== document.body) return;
    for (const selector of to) {
      const part = document.querySelector<HTMLElement>(selector);
      if (part) return part.focus();
    }
  }, [over]);
}
