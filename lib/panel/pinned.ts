const KEY = 'cairn.meeting';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The id of the meeting that was last chosen among those at the same time; null when none was. */
export function readPinned(shelf: Shelf): string | null {
  return shelf.getItem(KEY);
}

/** Keeps that choice for a panel that is opened anew while the meeting runs; null forgets it. */
export function keepPinned(shelf: Shelf, meetingId: string | null): void {
  try {
    if (meetingId === null) shelf.removeItem(KEY);
    else shelf.setItem(KEY, meetingId);
  } catch {
    // A full shelf must not keep anyone from choosing: it then holds until the panel closes.
  }
}
