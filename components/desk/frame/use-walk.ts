import { useEffect } from 'react';

/** Whether a key pressed here is meant as text. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
    )
  );
}

/** J and K go from row to row (`data-row`) of the page, where single keys are on (WCAG 2.1.4). */
export function useWalk(singleKeys: boolean): void {
  useEffect(() => {
    if (!singleKeys) return;
    const walk = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (by === undefined) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
      rows[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [singleKeys]);
}
