import { type RefObject, useEffect } from 'react';

/** Where the focus was: what had it, its section, and how many rows stood before it there. */
interface Place {
  element: Element;
  section: Element | null;
  at: number;
}

/** What comes in the place of something that went may take a moment, and may take the focus itself. */
const MOMENT = 40;
const focusable = 'button:not(:disabled), a[href], input, textarea, summary';

function placeOf(element: Element): Place {
  const section = element.closest('section, main');
  const rows = [...(section?.querySelectorAll('[data-row]') ?? [])];
  return { element, section, at: rows.findIndex((row) => row.contains(element)) };
}

function nextTo({ section, at }: Place, panel: Element): HTMLElement | null {
  const stays = section?.isConnected && !section.matches('.dock');
  const here = stays ? section : panel.querySelector('main');
  const rows = here?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  const inRows = at >= 0 || here !== section;
  if (row && inRows) return row;
  return here?.querySelector<HTMLElement>(focusable) ?? panel.querySelector(focusable);
}

/** Keeps the focus in its neighbourhood when what had it goes: a dropped row, a closed form, another mode. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = panel.current;
    if (!root) return;
    let last: Place | null = null;
    let timer = 0;
    const nobody = () => document.activeElement === document.body;
    const look = () => {
      if (!last || last.element.isConnected || !nobody()) return;
      const next = nextTo(last, root);
      last = null;
      next?.focus();
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, MOMENT);
    };
    // Left on purpose, as by Escape, it stays left.
    const left = () => {
      window.setTimeout(() => {
        if (last?.element.isConnected && nobody()) last = null;
      });
    };
    const came = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = placeOf(target);
    };
    const watch = new MutationObserver(() => last && !last.element.isConnected && later());
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', came);
    root.addEventListener('focusout', left);
    return () => {
      watch.disconnect();
      window.clearTimeout(timer);
      root.removeEventListener('focusin', came);
      root.removeEventListener('focusout', left);
    };
  }, [panel]);
}
