import { cmp, type DBCoreCursor, Dexie } from 'dexie';

interface Entry {
  key: unknown;
  primaryKey: unknown;
  value: unknown;
}

/** How a cursor over sealed rows gets them. */
export interface Reading {
  /** The rows with these primary keys, opened. */
  read: (primaryKeys: unknown[]) => Promise<unknown[]>;
  /** So many rows may be read ahead at once; 1 where rows may change meanwhile. */
  most: number;
  reverse: boolean;
}

/**
 * A cursor with values over one that only knows keys: rows are read and opened a growing lot at a time, so that a walk
 * over many needn't wait for each. A jump begins with a lot of one again.
 */
export function openingCursor(keys: DBCoreCursor, { read, most, reverse }: Reading): DBCoreCursor {
  const ahead: Entry[] = [];
  let met: Entry[] = [];
  let lot = 1;
  let ended = false;
  let stopped = false;
  let now: Entry = { key: keys.key, primaryKey: keys.primaryKey, value: undefined };
  let visit: () => void = () => undefined;
  let end: (value?: unknown) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;

  const before = (one: unknown, other: unknown) => (reverse ? cmp(other, one) : cmp(one, other));
  const visitNext = () => {
    const next = ahead.shift();
    if (!next) return;
    now = next;
    try {
      visit();
    } catch (error) {
      fail(error);
    }
  };
  const deliver = () => {
    const entries = met;
    met = [];
    read(entries.map(({ primaryKey }) => primaryKey)).then((values) => {
      if (stopped) return;
      for (const [at, entry] of entries.entries()) {
        // Gone since its key was met: a cursor of the database's own would not have come to it either.
        if (values[at] !== undefined) ahead.push({ ...entry, value: values[at] });
      }
      if (ahead.length > 0) visitNext();
      else more(() => keys.continue());
    }, fail);
  };
  const more = (move: () => void) => {
    if (!ended) return move();
    stopped = true;
    end();
  };
  const onKey = () => {
    met.push({ key: keys.key, primaryKey: keys.primaryKey, value: undefined });
    if (met.length < lot) return keys.continue();
    lot = Math.min(lot * 2, most);
    deliver();
  };
  /** Skips what was read ahead as long as it lies before the place that is wanted. */
  const jump = (isBefore: (entry: Entry) => boolean, move: () => void) => {
    while (ahead[0] && isBefore(ahead[0])) ahead.shift();
    if (ahead.length > 0) return visitNext();
    lot = 1;
    more(move);
  };

  const cursor: DBCoreCursor & { done: boolean } = {
    trans: keys.trans,
    done: false,
    get key() {
      return now.key;
    },
    get primaryKey() {
      return now.primaryKey;
    },
    get value() {
      return now.value;
    },
    continue(key?: unknown) {
      if (key === undefined || key === null) {
        if (ahead.length > 0) visitNext();
        else more(() => keys.continue());
        return;
      }
      jump(
        (entry) => before(entry.key, key) < 0,
        () => keys.continue(key),
      );
    },
    continuePrimaryKey(key, primaryKey) {
      jump(
        (entry) =>
          before(entry.key, key) < 0 ||
          (cmp(entry.key, key) === 0 && before(entry.primaryKey, primaryKey) < 0),
        () => keys.continuePrimaryKey(key, primaryKey),
      );
    },
    advance(count) {
      const known = ahead.splice(0, count - 1).length;
      if (ahead.length > 0) return visitNext();
      more(() => keys.advance(count - known));
    },
    start(onNext) {
      return new Dexie.Promise((resolve, reject) => {
        visit = onNext;
        end = resolve;
        fail = (error) => {
          stopped = true;
          reject(error);
        };
        keys.start(onKey).then(() => {
          ended = true;
          cursor.done = true;
          if (stopped) return;
          if (met.length > 0) deliver();
          else if (ahead.length === 0) more(() => undefined);
        }, reject);
      });
    },
    stop(value) {
      stopped = true;
      if (!ended) keys.stop();
      end(value);
    },
    next() {
      let got = 1;
      return cursor.start(() => (got-- > 0 ? cursor.continue() : cursor.stop())).then(() => cursor);
    },
    fail: (error) => fail(error),
  };
  return cursor;
}
