const KEY = 'cairn.veil';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether the private parts of this meeting are hidden, as for a shared screen. */
export function readVeil(shelf: Shelf, meetingId: string): boolean {
  return shelf.getItem(KEY) === meetingId;
}

/** Keeps it for this meeting, also when the panel is closed and opened again; the next begins unveiled. */
export function keepVeil(shelf: Shelf, meetingId: string, on: boolean): void {
  try {
    if (on) shelf.setItem(KEY, meetingId);
    else shelf.removeItem(KEY);
  } catch {
    // A full shelf must not keep anyone from hiding: it then holds until the panel closes.
  }
}
