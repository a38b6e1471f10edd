import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a list whose items go away when they are answered: the focus moves to
 * the item that took the place of the one that went, else to the page's heading. `count` is how many
 * items there are; items are the list's direct children.
 */
export function useKeptFocus<T extends HTMLElement>(count: number): RefObject<T | null> {
  const list = useRef<T>(null);
  const at = useRef(0);
  const before = useRef(count);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const items = [...(list.current?.children ?? [])];
      const index = items.findIndex((item) => item.contains(event.target as Node));
      at.current = index;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const gone = count < before.current && at.current >= 0;
    before.current = count;
    if (!gone || document.activeElement !== document.body) return;
    const items = list.current?.children;
    const next = items?.[Math.min(at.current, items.length - 1)];
    const target =
      next instanceof HTMLElement && next.matches('[data-row]')
        ? next
        : next?.querySelector<HTMLElement>('button, summary');
    (target ?? document.querySelector<HTMLElement>('.dk-head'))?.focus({ preventScroll: !target });
  }, [count]);
  return list;
}
