import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How long what was asked for may take to come onto the page, in ms. */
const PATIENCE = 5_000;
let awaited: { key: string; until: number } | null = null;

/** The part of this key will have the focus when it comes onto the page, unless it is needed elsewhere. */
export function awaitFocus(key: string): void {
  awaited = { key, until: performance.now() + PATIENCE };
}

/** Gives a part that has just come onto the page the focus that was promised to its key. */
export function useAwaitedFocus<T extends HTMLElement>(key: string): RefObject<T | null> {
  const part = useRef<T>(null);
  // Before a list that has lost the row gives the focus to another one.
  useLayoutEffect(() => {
    if (awaited?.key !== key) return;
    const { until } = awaited;
    awaited = null;
    const at = document.activeElement;
    // A form about to close has done its work, and so has the heading's button that took over from it.
    const free = at === document.body || at?.closest('.edit, .sech');
    if (!free || performance.now() >= until) return;
    part.current?.focus();
    // Whoever comes back to what they wrote goes on writing.
    if (part.current instanceof HTMLTextAreaElement) {
      const { length } = part.current.value;
      part.current.setSelectionRange(length, length);
    }
  }, [key]);
  return part;
}

/** Takes the focus from an editor to its row, or to the button of the section that opened it. */
export function focusOpener(editor: Element): void {
  const at = document.activeElement;
  if (at !== document.body && !editor.contains(at)) return;
  const item = editor.closest('li') ?? editor.closest('section');
  const opener = item?.matches('[data-row]')
    ? item
    : item?.querySelector(item.matches('li') ? 'button' : '.a button');
  if (opener instanceof HTMLElement) opener.focus();
}
