import type { Find } from './selectors';

/**
 * Reading another's page. A page may name a field after any method (`<form><input name="querySelectorAll">`),
 * which then answers in the form's place, in a content script's own world too (seen in Chromium; a document's
 * images do so in the page's world only). So each method is taken from where the browser keeps it.
 */
const { prototype } = Element;

export function all(root: Document | Element, selector: string, most = 100): Element[] {
  const { querySelectorAll } = root instanceof Document ? Document.prototype : prototype;
  return [...querySelectorAll.call(root, selector)].slice(0, most);
}

/** The first that is shown, by the selector or else by its fallbacks. */
export function first(root: Document | Element, find: Find): Element | null {
  for (const selector of find) {
    const shown = all(root, selector).find(
      (one) => prototype.checkVisibility.call(one) && !around(one, '[aria-hidden=true]'),
    );
    if (shown) return shown;
  }
  return null;
}

/** The nearest around it (or itself) that a selector fits. */
export function around(element: Element, selector: string): Element | null {
  return prototype.closest.call(element, selector);
}

/** At most 2000 characters of an attribute; '' where it has none. */
export function attribute(element: Element | undefined, name: string): string {
  return element ? (prototype.getAttribute.call(element, name) ?? '').slice(0, 2000) : '';
}

/** One line of at most `most` characters, however much is given. */
export function tidy(text: string, most: number): string {
  return text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** The first 60 pieces of text inside, without icons, scripts and `without`. Throws where the page is too large. */
export function pieces(root: Element, without?: Element | null): string[] {
  let looked = 0;
  const walker = Document.prototype.createTreeWalker.call(document, root, 5, (node) => {
    if (++looked > 4000) throw new Error();
    return node instanceof Element &&
      (node === without || prototype.matches.call(node, 'script,style,[aria-hidden=true],[hidden]'))
      ? 2
      : 1;
  });
  const found: string[] = [];
  while (found.length < 60 && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) found.push(currentNode.data.slice(0, 2000));
  }
  return found;
}

/** A time as written has three numbers at least, in every language; so has a day alone. */
export const TIME = /(\p{N}+\P{N}+){2}\p{N}/u;

/** What an element says: of a field what stands in it, else its text. */
export function says(element: Element | null, most = 500): string {
  if (!element) return '';
  return tidy(element instanceof HTMLInputElement ? element.value : pieces(element).join(''), most);
}
