import { onDark } from './ground';
import { style } from './style';
import type { Opened } from './types';

/** Below a place, like a tab that hangs from it; in the corner where its lines end where there is no room below. */
function standUnder(root: ShadowRoot, place: Element): void {
  const wrap = root.querySelector<HTMLElement>('.w');
  if (!wrap) return;
  wrap.classList.add('away');
  wrap.style.transform = '';
  const { bottom, left, right } = place.getBoundingClientRect();
  const { clientWidth, clientHeight } = place.ownerDocument.documentElement;
  const own = wrap.getBoundingClientRect();
  const lowest = clientHeight - own.height - 4;
  const full = bottom + 4 > lowest;
  const top = Math.max(4, Math.min(bottom + 4, lowest - (full ? 12 : 0)));
  const toRight = full && getComputedStyle(place).direction !== 'rtl';
  const start = toRight ? Math.min(right, clientWidth) - own.width - 16 : left + (full ? 16 : 0);
  const from = Math.max(4, Math.min(start, clientWidth - own.width - 4));
  // From where it lies: a parent with a transform would move what is fixed.
  wrap.style.transform = `translate(${from - own.left}px, ${top - own.top}px)`;
}

/** What Cairn puts into a page: one element whose inside the page can neither read nor style. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Stands in or behind `place`, put back where the page has taken it out; over it: on the page's root. */
  stand(place: Element, how: Opened['how'] | 'edge'): void;
  remove(): void;
}

/** Makes a host that isn't in the page yet. */
export function makeHost(doc: Document): Host {
  // No element of a name of its own: the page could define that, and be given the closed root by its internals.
  const element = doc.createElement('div');
  element.dataset.cairn = '';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = doc.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  return {
    element,
    root,
    stand(place, how) {
      const parent = how === 'inside' ? place : doc.documentElement;
      if (how === 'after') {
        if (place.nextElementSibling !== element) place.after(element);
      } else if (element.parentElement !== parent) parent.append(element);
      // In the flow it is where it is; a card lays its children in a row, and has room for none.
      if (how === 'inside' || how === 'over') standUnder(root, place);
      root.querySelector('.w')?.classList.toggle('edge', how === 'edge');
      element.toggleAttribute('dark', onDark(place));
    },
    remove: () => element.remove(),
  };
}
