import { keepKeys } from './keys';
import { type Item, openList } from './list';
import { onClick, part } from './part';
import type { PageAnswer } from './types';

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

function stones(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STONES);
  svg.append(path);
  return svg;
}

/** Draws the button of an answer in its host, in place of what stood there. Nothing to say: nothing is drawn. */
export function drawButton(drawing: Drawing): void {
  const { root, answer, act, round = false } = drawing;
  const focused = root.activeElement !== null;
  root.querySelector('.w')?.remove();
  const { button: said, words } = answer;
  if (!said) return;
  const wrap = part('div', '', 'w');
  wrap.lang = answer.lang;
  wrap.dir = answer.dir;
  const maybe = said.kind === 'maybe';
  const button = part('button', '', `c${maybe ? ' maybe' : ''}${round ? ' round' : ''}`);
  button.append(stones());
  if (!round) button.append(part('span', said.label));
  if (said.note !== null && !round) button.append(part('span', said.note, 'n'));
  button.ariaLabel = `${said.label}${said.note ? `, ${said.note}` : ''}, Cairn`;
  button.title = round ? said.label : '';
  const rid: Item[] = [
    [words.notThis, act.notThis],
    [words.neverHere, act.never],
  ];
  const asked: Item[] = [
    [words.yes, () => act.say(true)],
    [words.no, () => act.say(false)],
  ];
  if (maybe) button.ariaExpanded = 'false';
  onClick(root, button, () =>
    maybe ? openList(root, button, said.label, asked, said.reasons) : act.open(),
  );
  const onRid = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    openList(root, button, words.cairn, rid);
  };
  button.addEventListener('contextmenu', onRid);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'F10' && event.shiftKey) onRid(event);
  });
  keepKeys(root, wrap);
  wrap.append(button);
  root.append(wrap);
  if (focused) button.focus();
}
