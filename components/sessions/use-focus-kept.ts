import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place where what had the focus goes away as `what` changes: it moves to the first button
 * that is left in the box. A focus that was elsewhere stays there.
 */
export function useFocusKept<T extends HTMLElement>(what: unknown): RefObject<T | null> {
  const box = useRef<T>(null);
  const inside = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      inside.current = box.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of it that takes things away
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const next = box.current?.querySelector<HTMLElement>(
      'button:not(:disabled), a, input, textarea',
    );
    next?.focus({ preventScroll: true });
  }, [what]);
  return box;
}
