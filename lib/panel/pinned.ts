type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A choice that a panel opened anew begins with. */
interface KeptChoice {
  /** The id of the meeting that was last chosen so; null when none was. */
  read(shelf: Shelf): string | null;
  /** Keeps it; null forgets it. */
  keep(shelf: Shelf, meetingId: string | null): void;
}

function kept(key: string): KeptChoice {
  return {
    read: (shelf) => shelf.getItem(key),
    keep(shelf, meetingId) {
      try {
        if (meetingId === null) shelf.removeItem(key);
        else shelf.setItem(key, meetingId);
      } catch {
        // A full shelf must not keep anyone from choosing: it then holds until the panel closes.
      }
    },
  };
}

/** The meeting chosen among those at the same time, which counts while it runs. */
export const pinned = kept('cairn.meeting');
/** The meeting whose closing check-in the user has opened, until it is closed or put off. */
export const opened = kept('cairn.closing');
