import { isSeen } from './seen';
import { vouchFor } from './vouch';

/** A part of the button. Its words are drawn by the style: what stands in a text the page can search for. */
export function part(tag: string, text = '', name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  if (text) made.dataset.t = text;
  return made;
}

/** Only the user's own click on what they see counts: the page can raise any other, and hide what it holds. */
export function onClick(
  root: ShadowRoot,
  button: HTMLElement,
  act: () => void,
  still = () => true,
): void {
  const vouched = vouchFor(button);
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isSeen(button, root.host) && vouched() && still()) act();
  });
}
