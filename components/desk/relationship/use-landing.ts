import { type RefObject, useEffect, useRef } from 'react';

/** The name of a meeting's entry in the page. */
export function entryId(meetingId: string): string {
  return `meeting-${meetingId}`;
}

/** Where a reader is to be taken: the first of these meetings that is on the page. A new one is asked for anew. */
export interface Target {
  ids: readonly string[];
}

/** What a reader does who goes on by themselves. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Whether the reader has moved since `stay` was called. */
function useMoved() {
  const moved = useRef(true);
  useEffect(() => {
    const note = () => {
      moved.current = true;
    };
    for (const name of MOVES) window.addEventListener(name, note, { passive: true });
    return () => {
      for (const name of MOVES) window.removeEventListener(name, note);
    };
  }, []);
  return moved;
}

/**
 * Takes the reader to the entry that is asked for as soon as its part is there, once for each asking; until they move it stays in
 * its place, whatever comes above it in the `list` and however large that turns out once it is drawn.
 */
export function useLanding(
  target: Target | null,
  there: boolean,
  list: RefObject<HTMLElement | null>,
): void {
  const landed = useRef<{ target: Target; entry: Element } | null>(null);
  const moved = useMoved();
  useEffect(() => {
    if (!there || target === null) return;
    if (landed.current?.target === target) return;
    const found = target.ids.find((id) => document.getElementById(entryId(id)));
    const entry = found === undefined ? null : document.getElementById(entryId(found));
    const head = entry?.querySelector('h3');
    if (!entry || !head) return;
    landed.current = { target, entry };
    moved.current = false;
    head.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'start' });
  });
  const hasList = there && list.current !== null;
  useEffect(() => {
    if (!hasList || !list.current) return;
    const keep = new ResizeObserver(() => {
      if (!moved.current) landed.current?.entry.scrollIntoView({ block: 'start' });
    });
    keep.observe(list.current);
    return () => keep.disconnect();
  }, [hasList, list, moved]);
}
