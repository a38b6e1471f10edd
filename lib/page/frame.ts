import { BESIDE, MARK } from '../shared/alive';
import { type FromFrame, type Offer, placeIn, type Shape } from '../shared/beside';
import { type Inside, keepFocus } from './focus';
import { frameStyle, roomStyle } from './frame-style';
import { greet, type Line } from './greet';
import { onDark } from './ground';
import { isUntouched } from './untouched';

interface Needs {
  /** Opens the frame's page in it. */
  open(frame: HTMLIFrameElement, offer: Offer): void;
  inside: Inside;
  /** Called once it has gone, whoever took it away. */
  gone(): void;
}

/** The panel in a page. */
export interface Beside {
  /** Shows what is there already, unfolded and with the focus in it. */
  show(): void;
  remove(): void;
}

function make(doc: Document, { title }: Offer) {
  // A plain element: for a name of its own the page could define one whose inside it may look into.
  const host = doc.createElement('div');
  host.setAttribute(MARK, BESIDE);
  const root = host.attachShadow({ mode: 'closed' });
  const [room, style] = [doc.createElement('style'), doc.createElement('style')];
  const frame = doc.createElement('iframe');
  frame.title = title;
  const edge = doc.createElement('hr');
  edge.hidden = true;
  root.append(style, frame, edge);
  host.append(room);
  return { host, root, room, style, frame, edge };
}

/** Whether the page hangs on the window: its root is just as high, and nothing of it is scrolled. */
function isHung(doc: Document, win: Window): boolean {
  const { height } = doc.documentElement.getBoundingClientRect();
  return Math.abs(height - win.innerHeight) < 1 && doc.documentElement.scrollTop === 0;
}

/** Puts the panel into a page, at its right edge: there it leaves the page's own coordinates alone, whichever way its text runs. */
export function putBeside(win: Window, offer: Offer, needs: Needs): Beside {
  const doc = win.document;
  const { host, root, room, style, frame, edge } = make(doc, offer);
  const [hung, dark] = [isHung(doc, win), onDark(doc.body ?? doc.documentElement)];
  let shape: Shape = { ...offer.shape, folded: offer.shape.folded && !offer.asked };
  let [width, made] = [0, -1];
  let wantsFocus = offer.asked;

  const place = () => {
    const placed = placeIn(win.innerWidth, shape);
    width = placed.width;
    const [inside, outside] = [frameStyle(width, dark), roomStyle(placed.room, hung)];
    if (style.textContent !== inside) style.textContent = inside;
    if (room.textContent !== outside) room.textContent = outside;
    line.say({ type: 'placed', place: placed, shape });
    if (made === placed.room) return;
    made = placed.room;
    // Pages that lay themselves out by script do so when the window changes.
    win.dispatchEvent(new Event('resize'));
  };
  const look = () => line.say({ type: 'untouched', yes: isUntouched(frame, root, width) });
  const enter = () => {
    frame.focus();
    line.say({ type: 'focus' });
  };
  const hear = (message: FromFrame) => {
    if (message.type === 'ready') {
      // Firefox lets the page at it: what that loads here, in our place, goes.
      frame.addEventListener('load', remove);
      place();
      look();
      if (wantsFocus) enter();
      wantsFocus = false;
    } else if (message.type === 'look') look();
    else if (message.type === 'pull') {
      const out = message.width === null || message.width <= width ? null : message.width;
      if (out !== null) edge.style.right = `${out - 2}px`;
      edge.hidden = out === null;
    } else if (message.type === 'shape') {
      shape = message.shape;
      place();
    } else {
      frame.blur();
      focus.giveBack();
      if (message.type === 'close') remove();
    }
  };

  const focus = keepFocus(doc, host, needs.inside);
  const line: Line = greet(frame, offer, hear);
  const taken = new MutationObserver(() => {
    if (!host.isConnected) remove();
  });
  const remove = () => {
    taken.disconnect();
    line.close();
    focus.stop();
    win.removeEventListener('resize', place);
    host.remove();
    needs.gone();
    win.dispatchEvent(new Event('resize'));
  };

  win.addEventListener('resize', place);
  // What an older version left behind.
  doc.querySelector(`[${MARK}=${BESIDE}]`)?.remove();
  doc.documentElement.append(host);
  needs.open(frame, offer);
  place();
  taken.observe(doc.documentElement, { childList: true });
  if (wantsFocus) frame.focus();
  return {
    show() {
      shape = { ...shape, folded: false };
      place();
      enter();
    },
    remove,
  };
}
