import { takesText } from './use-walk';

/** How far a mouse goes before it drags, and a finger before it scrolls, in px. */
const MOUSE = 5;
const FINGER = 10;
/** How long a finger rests before it drags, in ms: one that moves earlier scrolls the page. */
const HOLD = 300;
/** How near to the window's edge the page scrolls along, and how far with each frame, in px. */
const EDGE = 48;
const STEP = 8;

interface Drags {
  /** What is dragged, by its `data-drag`, and over which `data-drop`; nulls when it ends. */
  onDrag(at: number | null, over: number | null): void;
  onDrop(from: number, to: number): void;
}

interface Held {
  pointer: number;
  at: number;
  x: number;
  y: number;
  touch: boolean;
  live: boolean;
  over: number | null;
}

const numberAt = (target: EventTarget | null, name: 'drag' | 'drop') => {
  const told = (target as Element | null)?.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return told === undefined ? null : Number(told);
};

/** The click that a browser makes of the end of a drag is nobody's. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
}

/**
 * Has what is marked `data-drag` in a box dragged onto what is marked `data-drop`, by mouse, pen or finger; both marks
 * are places in a list. A finger drags after it has rested for a moment, so that swiping still scrolls. Answers with
 * how to stop.
 */
export function followDrags(box: HTMLElement, { onDrag, onDrop }: Drags): () => void {
  let held: Held | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new AbortController();
  const listen = (
    to: EventTarget,
    names: string,
    does: (event: never) => void,
    passive?: boolean,
  ) => {
    for (const name of names.split(' '))
      to.addEventListener(name, does as EventListener, { signal: gone.signal, passive });
  };
  const look = () => {
    if (!held?.live) return;
    const { x, y, at } = held;
    held.over = numberAt(document.elementFromPoint(x, y), 'drop');
    onDrag(at, held.over);
  };
  const along = () => {
    if (!held?.live) return;
    const by = held.y < EDGE ? -STEP : held.y > innerHeight - EDGE ? STEP : 0;
    if (by !== 0) {
      scrollBy(0, by);
      look();
    }
    requestAnimationFrame(along);
  };
  const begin = () => {
    if (!held) return;
    held.live = true;
    getSelection()?.removeAllRanges();
    box.dataset.dragging = '';
    look();
    requestAnimationFrame(along);
  };
  const end = () => {
    clearTimeout(timer);
    if (held?.live) onDrag(null, null);
    held = null;
    delete box.dataset.dragging;
  };
  listen(box, 'pointerdown', (event: PointerEvent) => {
    const at = numberAt(event.target, 'drag');
    if (at === null || !event.isPrimary || event.button !== 0 || takesText(event.target)) return;
    const touch = event.pointerType === 'touch';
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    held = { pointer, at, x, y, touch, live: false, over: null };
    if (touch) timer = setTimeout(begin, HOLD);
  });
  listen(document, 'pointermove', (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y);
    if (!held.live && far < (held.touch ? FINGER : MOUSE)) return;
    if (!held.live && held.touch) return end();
    Object.assign(held, { x: event.clientX, y: event.clientY });
    if (held.live) look();
    else begin();
  });
  listen(document, 'pointerup', (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return;
    const { live, at, over } = held;
    end();
    if (!live) return;
    swallowClick();
    if (over !== null && over !== at) onDrop(at, over);
  });
  listen(document, 'pointercancel', end);
  listen(document, 'keydown', (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  });
  // While something is dragged the page neither scrolls under the finger nor opens a menu there.
  const still = (event: Event) => {
    if (held?.live && event.cancelable) event.preventDefault();
  };
  listen(box, 'touchmove contextmenu selectstart dragstart', still, false);
  return () => {
    end();
    gone.abort();
  };
}
