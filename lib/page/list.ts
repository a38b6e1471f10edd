import { onClick, part } from './part';
import { standsStill } from './vouch';
import { within } from './within';

/** A thing to do: its words, and what it does. */
export type Item = readonly [text: string, act: () => void];

/** Below the button or, where there is no room, above it; moved to where all of it is in the window. */
function standBy(list: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  list.classList.toggle('up', list.getBoundingClientRect().bottom > clientHeight);
  const { left, top, width, height } = list.getBoundingClientRect();
  const [x, y] = [within(left, width, clientWidth), within(top, height, clientHeight)];
  list.style.translate = `${x - left}px ${y - top}px`;
}

/** The list that is open in a button's place; null where none is. */
export function openedList(root: ShadowRoot): Element | null {
  return root.querySelector('.p');
}

/** Closes the list that is open, and gives the focus back to the button. False where none is. */
export function closeList(root: ShadowRoot): boolean {
  const list = openedList(root);
  const button = root.querySelector<HTMLElement>('.c');
  // Before the list goes: what has the focus and is taken away would have it closed a second time, and fail.
  if (list?.contains(root.activeElement)) button?.focus();
  list?.remove();
  if (button?.ariaExpanded) button.ariaExpanded = 'false';
  return list !== null;
}

/** A small list of things to do, with the focus in it, and above them what is to be known; one that is open closes. */
export function openList(
  root: ShadowRoot,
  button: HTMLElement,
  label: string,
  items: readonly Item[],
  reasons: readonly string[] = [],
): void {
  if (closeList(root)) return;
  const list = part('div', '', 'p');
  list.role = 'group';
  list.ariaLabel = label;
  const why = part('ul');
  why.id = 'why';
  why.append(...reasons.map((reason) => part('li', reason)));
  if (reasons.length > 0) list.append(why);
  // What is in it stores something or ends something: no second click of two may be taken for it.
  let still = () => false;
  for (const [text, act] of items) {
    const item = part('button', text);
    const choose = () => {
      closeList(root);
      act();
    };
    onClick(root, item, choose, () => still());
    list.append(item);
  }
  // Not every browser focuses what is pressed: then the focus would leave, and the list go before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) closeList(root);
  });
  button.after(list);
  if (button.ariaExpanded) button.ariaExpanded = 'true';
  standBy(list);
  still = standsStill(list);
  const first = list.querySelector('button');
  // The focus comes past the reasons: they are read with it.
  first?.setAttribute('aria-describedby', why.id);
  first?.focus();
}
