import { isSeen } from './seen';
import type { PageAnswer } from './types';
import { standsStill, vouchFor } from './vouch';

export interface ButtonDo {
  open(): void;
  say(yes: boolean): void;
  /** Not for what is open now. */
  notThis(): void;
  never(): void;
}

interface Drawing {
  root: ShadowRoot;
  answer: PageAnswer;
  act: ButtonDo;
  /** A round one without words, as calls have. */
  round?: boolean;
}

const STONES =
  'M1.6 13c0-1.5 2.6-2.3 6.3-2.3 3.9 0 6.5.9 6.5 2.2 0 1.1-2.2 1.7-6.6 1.7-4.2 0-6.2-.6-6.2-1.6ZM3.5 8.2c0-1.3 1.9-2.1 4.7-2.1 2.7 0 4.4.8 4.4 2 0 1.1-1.7 1.8-4.6 1.8-2.9 0-4.5-.6-4.5-1.7ZM5.6 3.5c0-1.3 1.2-2.2 2.7-2.2 1.4 0 2.4.8 2.4 1.9 0 1.3-1.1 2.1-2.7 2.1-1.5 0-2.4-.7-2.4-1.8Z';
const SVG = 'http://www.w3.org/2000/svg';

function stones(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', STONES);
  svg.append(path);
  return svg;
}

/** Its words are drawn by the style: what stands in a text the page can search for. */
function part(doc: Document, tag: string, name: string, text = ''): HTMLElement {
  const made = doc.createElement(tag);
  if (name) made.className = name;
  if (text) made.dataset.t = text;
  return made;
}

/** Only the user's own click on what they see counts: the page can raise any other, and hide what it holds. */
function onClick(root: ShadowRoot, button: HTMLElement, act: () => void, still = () => true): void {
  const vouched = vouchFor(button);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted && isSeen(button, root.host) && vouched() && still()) act();
  });
}

/** A small list of things to do, above or below the button; Esc gives the focus back. */
function openList({ root, answer }: Drawing, button: HTMLElement, items: [string, () => void][]) {
  const doc = button.ownerDocument;
  const open = root.querySelector('.p');
  open?.remove();
  if (open) return;
  const list = part(doc, 'div', 'p');
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', answer.words.cairn);
  const reasons = answer.button?.kind === 'maybe' ? answer.button.reasons : [];
  if (reasons.length > 0) {
    const why = part(doc, 'ul', '');
    why.append(...reasons.map((reason) => part(doc, 'li', '', reason)));
    list.append(why);
  }
  const close = () => {
    // Before the list goes: what has the focus and is taken away would have it closed a second time, and fail.
    button.focus();
    list.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  // What is in it stores something or ends something: no second click of two may be taken for it.
  let still = () => false;
  for (const [text, act] of items) {
    const item = part(doc, 'button', '', text);
    const choose = () => {
      close();
      act();
    };
    onClick(root, item, choose, () => still());
    list.append(item);
  }
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  list.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && root.contains(event.relatedTarget)) return;
    list.remove();
    button.setAttribute('aria-expanded', 'false');
  });
  button.parentElement?.append(list);
  button.setAttribute('aria-expanded', 'true');
  const { bottom, right } = list.getBoundingClientRect();
  list.classList.toggle('up', bottom > doc.documentElement.clientHeight);
  list.classList.toggle('left', right > doc.documentElement.clientWidth);
  still = standsStill(list);
  list.querySelector('button')?.focus();
}

/**
 * Keys that do something here don't do something in the page as well; all others are the page's. Escape does only
 * while the list is open: else it closes the page's card, from the button in it too.
 */
function keepKeys(wrap: HTMLElement): void {
  const ours = new Set(['Enter', ' ', 'ContextMenu', 'F10']);
  let open = false;
  // Before the list hears the key and goes.
  wrap.addEventListener('keydown', () => (open = wrap.querySelector('.p') !== null), true);
  for (const type of ['keydown', 'keyup', 'keypress'])
    wrap.addEventListener(type, (event) => {
      const { key, repeat } = event as KeyboardEvent;
      // A key held down presses the button, and then what has the focus after it.
      if (repeat && ours.has(key)) event.preventDefault();
      if (key === 'Escape' ? open : ours.has(key)) event.stopPropagation();
    });
  for (const type of ['mousedown', 'pointerdown', 'mouseup', 'pointerup'])
    wrap.addEventListener(type, (event) => event.stopPropagation());
}

/** Draws the button of an answer in its host, in place of what stood there. Nothing to say: nothing is drawn. */
export function drawButton(drawing: Drawing): void {
  const { root, answer, act, round = false } = drawing;
  const doc = root.ownerDocument;
  root.querySelector('.w')?.remove();
  const { button: said, words } = answer;
  if (!said) return;
  const wrap = part(doc, 'div', 'w');
  wrap.lang = answer.lang;
  wrap.dir = answer.dir;
  const maybe = said.kind === 'maybe';
  const button = part(doc, 'button', `c${maybe ? ' maybe' : ''}${round ? ' round' : ''}`);
  button.append(stones(doc), part(doc, 'span', '', said.label));
  if (said.note !== null && !round) button.append(part(doc, 'span', 'n', said.note));
  button.setAttribute('aria-label', `${said.label}${said.note ? `, ${said.note}` : ''}, Cairn`);
  button.title = round ? said.label : '';
  const rid: [string, () => void][] = [
    [words.notThis, act.notThis],
    [words.neverHere, act.never],
  ];
  const asked: [string, () => void][] = [
    [words.yes, () => act.say(true)],
    [words.no, () => act.say(false)],
  ];
  if (maybe) button.setAttribute('aria-expanded', 'false');
  onClick(root, button, () => (maybe ? openList(drawing, button, asked) : act.open()));
  button.addEventListener('contextmenu', (event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    openList(drawing, button, rid);
  });
  button.addEventListener('keydown', (event) => {
    if (!event.isTrusted || !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    openList(drawing, button, rid);
  });
  keepKeys(wrap);
  wrap.append(button);
  root.append(wrap);
}
