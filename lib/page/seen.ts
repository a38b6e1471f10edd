import { plain } from './plain';

const SMALLEST = 24;
/** Higher than any text makes it: drawn larger, it would lie under every click. */
const LARGEST = 120;
/** Points of the button at which it must lie on top, as parts of its width. */
const looks = [0.1, 0.5, 0.9];

/** Firefox tells an extension of slots in closed roots as well; Chromium vouches for the picture (`vouch.ts`). */
type Slotted = Element & { openOrClosedAssignedSlot?: Element | null };

/** The element around one, as it is drawn. */
function around(at: Slotted): Element | null {
  const slot = at.openOrClosedAssignedSlot ?? at.assignedSlot;
  const { parentNode } = at;
  return slot ?? (parentNode instanceof ShadowRoot ? parentNode.host : at.parentElement);
}

/**
 * Whether the user could see what they clicked: the page around it can fade, shrink, stretch or push away what stands
 * in it, take it into a frame that nobody sees, and lay the button under a click that was meant for something else.
 */
export function isSeen(button: Element, host: Element): boolean {
  if (button.ownerDocument !== document || !host.isConnected) return false;
  const { width, height, left, top, right, bottom } = button.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST || height > LARGEST) return false;
  const { clientWidth, clientHeight } = document.documentElement;
  if (left < 0 || top < 0 || right > clientWidth || bottom > clientHeight) return false;
  for (let at: Element | null = button; at; at = around(at))
    if (!plain(getComputedStyle(at))) return false;
  // What lies on top of it would have taken the click: then the host isn't what stands there.
  return looks.every(
    (part) => document.elementFromPoint(left + part * width, top + height / 2) === host,
  );
}
