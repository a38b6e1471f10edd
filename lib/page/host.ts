import { onDark } from './ground';
import { style } from './style';
import type { Opened } from './types';
import { within } from './within';

/** Below a place, like a tab that hangs from where its lines begin; where there is no room, in its corner where they end. */
function standUnder(root: ShadowRoot, place: Element): void {
  const wrap = root.querySelector<HTMLElement>('.w');
  if (!wrap) return;
  wrap.classList.add('away');
  wrap.style.transform = '';
  const { bottom, left, right } = place.getBoundingClientRect();
  const { clientWidth, clientHeight } = place.ownerDocument.documentElement;
  const own = wrap.getBoundingClientRect();
  const full = bottom + own.height + 8 > clientHeight;
  const top = within(full ? clientHeight - own.height - 16 : bottom + 4, own.height, clientHeight);
  const inset = full ? 16 : 0;
  const toRight = full !== (getComputedStyle(place).direction === 'rtl');
  const start = toRight ? Math.min(right, clientWidth) - own.width - inset : left + inset;
  const from = within(start, own.width, clientWidth);
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
  let by: Element | undefined;
  return {
    element,
    root,
    stand(place, how) {
      by = place;
      const parent = how === 'inside' ? place : doc.documentElement;
      if (how === 'after') {
        if (place.nextElementSibling !== element) place.after(element);
      } else if (element.parentElement !== parent) parent.append(element);
      // In the flow it is where it is; a card lays its children in a row, and has room for none.
      if (how === 'inside' || how === 'over') standUnder(root, place);
      root.querySelector('.w')?.classList.toggle('edge', how === 'edge');
      element.toggleAttribute('dark', onDark(how === 'edge' ? (doc.body ?? place) : place));
    },
    remove() {
      const focused = doc.activeElement === element;
      element.remove();
      // Else it would be nowhere, and whoever goes by keys at the page's beginning.
      if (focused) by?.closest<HTMLElement>('button,[tabindex]')?.focus({ preventScroll: true });
    },
  };
}
