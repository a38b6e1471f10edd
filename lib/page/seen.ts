const SMALLEST = 24;

/**
 * Whether the user could see what they clicked: the page around it can fade, shrink or push away what stands in it,
 * and lay the button under a click that was meant for something else.
 */
export function isSeen(button: Element, host: Element): boolean {
  const { width, height, left, top, right, bottom } = button.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  const { clientWidth, clientHeight } = button.ownerDocument.documentElement;
  if (left < 0 || top < 0 || right > clientWidth || bottom > clientHeight) return false;
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const look = getComputedStyle(at);
    if (look.visibility === 'hidden' || look.clipPath.startsWith('inset(')) return false;
    opacity *= Number(look.opacity || 1);
  }
  if (opacity < 0.6) return false;
  // What lies on top of it would have taken the click: then the host isn't what stands at its middle.
  const middle = [left + width / 2, top + height / 2] as const;
  return button.ownerDocument.elementFromPoint(...middle) === host;
}
