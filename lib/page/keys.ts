import { closeList, openedList } from './list';

/** What the button itself is used with. */
const PRESS = new Set(['Enter', ' ', 'ContextMenu', 'F10']);
/** What a page takes for a click beside its card, which it then closes. */
const POINTED = 'mousedown pointerdown mouseup pointerup click dblclick contextmenu'.split(' ');

/**
 * Keys that do something here don't do something in the page as well; all others are the page's. While a list is open
 * every key is for it: a letter would else begin an event behind it. Escape closes that first, and then, from the
 * button too, the page's card. What is kept is kept until the key is up, wherever the focus went in here.
 */
export function keepKeys(root: ShadowRoot, wrap: HTMLElement): void {
  const held = new Set<string>();
  const keep = (event: KeyboardEvent) => held.has(event.key) && event.stopPropagation();
  wrap.addEventListener('keydown', (event) => {
    const { key, repeat } = event;
    // A key held down presses the button, and then what has the focus after it.
    if (repeat && PRESS.has(key)) event.preventDefault();
    const ours = PRESS.has(key) || openedList(root);
    if (ours) held.add(key);
    else held.delete(key);
    keep(event);
    if (key === 'Escape') closeList(root);
  });
  wrap.addEventListener('keypress', keep);
  wrap.addEventListener('keyup', (event) => {
    keep(event);
    held.delete(event.key);
  });
  for (const type of POINTED) wrap.addEventListener(type, (event) => event.stopPropagation());
}
