const KEY = 'cairn.unsent';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The line that was typed into a panel and not sent, '' when there is none. */
export function readUnsent(shelf: Shelf): string {
  return shelf.getItem(KEY) ?? '';
}

/** Keeps a line that is being typed, so that a panel opened anew begins with it; an empty one goes. */
export function keepUnsent(shelf: Shelf, line: string): void {
  try {
    if (line) shelf.setItem(KEY, line);
    else shelf.removeItem(KEY);
  } catch {
    // A full shelf must not stop anyone from typing.
  }
}
