import { type RefObject, useEffect } from 'react';

/** Where the focus was: what had it, its section, and how many rows stood before it there. */
interface Place {
  element: Element;
  section: Element | null;
  at: number;
}

/** What comes in the place of something that went may take a moment, and may take the focus itself. */
const MOMENT = 40;
/** No fields: nobody is to type where they did not ask to. */
const pressable = 'button:not(:disabled), a[href], summary';

function placeOf(element: Element): Place {
  const section = element.closest('section, main');
  const rows = [...(section?.querySelectorAll('[data-row]') ?? [])];
  return { element, section, at: rows.findIndex((row) => row.contains(element)) };
}

/** What the page is about: there a reader begins when another page has come. */
function headingOf(panel: Element): HTMLElement | null {
  const heading = panel.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function nextTo({ section, at }: Place, panel: Element): HTMLElement | null {
  if (!section?.isConnected || section.matches('.dock')) return headingOf(panel);
  const rows = section.querySelectorAll<HTMLElement>('[data-row]');
  const row = at < 0 ? undefined : rows[Math.min(at, rows.length - 1)];
  if (row) return row;
  const beside = section.matches('main') ? null : section.querySelector<HTMLElement>(pressable);
  return beside ?? headingOf(panel);
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
      // A page still on its way has no heading yet: the next look finds it.
      if (!next) return;
      last = null;
      next.focus();
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
