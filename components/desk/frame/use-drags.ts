import { useEffect, useRef, useState } from 'react';
import { followDrags } from './drags';

interface Dragged {
  /** The place of what is dragged, and of where it would go; null: nothing, nowhere. */
  dragged: number | null;
  over: number | null;
}
const nothing: Dragged = { dragged: null, over: null };

/** A list whose items are dragged by mouse, pen or finger: `box` goes around it, `onMove` gets two places. */
export function useDrags<Box extends HTMLElement>(onMove: (from: number, to: number) => void) {
  const box = useRef<Box>(null);
  const [state, setState] = useState(nothing);
  const move = useRef(onMove);
  move.current = onMove;
  useEffect(() => {
    if (!box.current) return;
    return followDrags(box.current, {
      onDrag: (dragged, over) =>
        setState((was) => (was.dragged === dragged && was.over === over ? was : { dragged, over })),
      onDrop: (from, to) => move.current(from, to),
    });
  }, []);
  return { box, ...state };
}
