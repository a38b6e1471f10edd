/** The element within an element that the page can't look into; null where there is none. */
export type Inside = (element: Element) => ShadowRoot | null;

function focused(doc: Document, inside: Inside): Element | null {
  let at = doc.activeElement;
  for (let next = at; next; next = inside(next)?.activeElement ?? null) at = next;
  return at;
}

/** Remembers what has the focus in a page, as long as it isn't `host`, to give it back. */
export function keepFocus(doc: Document, host: Element, inside: Inside) {
  let last = focused(doc, inside);
  const look = () => {
    if (doc.activeElement !== host) last = focused(doc, inside);
  };
  doc.addEventListener('focusin', look, true);
  return {
    giveBack() {
      const { defaultView: win } = doc;
      if (win && last instanceof win.HTMLElement && last.isConnected)
        last.focus({ preventScroll: true });
    },
    stop: () => doc.removeEventListener('focusin', look, true),
  };
}
