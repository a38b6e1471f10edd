import type { Row } from '../shared/row';
import type { Store } from '../storage/store';
import { type Changed, onChanges } from './changes';
import { type Entry, foundIn, keyOf, type SearchedTable, searchedTables } from './documents';
import { type SearchIndex, SHARDS } from './search-index';
import type { Snapshot } from './snapshot';

/** How whole the index is. */
export interface IndexState {
  /** How far building has come, 0 to 1; null once it is whole. */
  building: number | null;
  /** Part of what was saved could not be read, and is built anew. */
  damaged: boolean;
}

export interface KeeperParts {
  store: Store;
  index: SearchIndex;
  snapshot: Pick<Snapshot, 'read' | 'write'>;
  /** Lets what waits come in between: a word that is searched. */
  pause(): Promise<void>;
  /** Told whenever there is more to be found, or less. */
  told(state: IndexState): void;
}

/** Rows read in one go. */
const STEP = 250;
/** After so many changes the index is saved anew; fewer are found by comparing when it is next loaded. */
const MANY = 500;

/** Whether two entries say the same. */
function same(a: Entry | undefined, b: Entry): boolean {
  return (
    a?.updatedAt === b.updatedAt &&
    a.at === b.at &&
    a.meeting === b.meeting &&
    a.due === b.due &&
    a.state === b.state &&
    a.partners.join() === b.partners.join()
  );
}

/** Keeps the index as the database is: what was saved first, then all that differs, then each change. */
export class Keeper {
  private state: IndexState = { building: 0, damaged: false };
  private unsaved = 0;
  private waiting: Promise<void> = Promise.resolve();
  private stop: () => void = () => undefined;

  constructor(private readonly parts: KeeperParts) {}

  /** Resolves once the index is whole; changes are followed from the beginning. Rejects where the database can't be read. */
  async start(): Promise<void> {
    const { store, index, snapshot, pause } = this.parts;
    // Heard of from now on, and carried out after what is under way.
    this.stop = onChanges(store.db.name, (changed) => void this.queue(() => this.follow(changed)));
    await this.queue(async () => {
      for (let at = 0; at < SHARDS; at += 1) {
        const read = await snapshot.read(at, index.told);
        if (read.kind === 'whole') index.bring(at, read.saved);
        if (read.kind === 'damaged') this.tell({ damaged: true });
        await pause();
      }
      await this.compareAll();
      this.tell({ building: null, damaged: false });
      await this.save();
    });
  }

  end(): void {
    this.stop();
  }

  /** Resolves when all that was heard of is in the index. */
  settled(): Promise<void> {
    return this.waiting;
  }

  private tell(change: Partial<IndexState>): void {
    this.state = { ...this.state, ...change };
    this.parts.told(this.state);
  }

  private queue(work: () => Promise<void>): Promise<void> {
    const done = this.waiting.then(work);
    this.waiting = done.catch(() => undefined);
    return done;
  }

  private async compareAll(): Promise<void> {
    const { store } = this.parts;
    const counts = await Promise.all(searchedTables.map((name) => store[name].table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0) || 1;
    let done = 0;
    for (const table of searchedTables) {
      await this.compare(table, (rows) => {
        done += rows;
        this.tell({ building: Math.min(done / total, 1) });
      });
    }
  }

  /** Brings one table up to date, a few rows at a time; what is not in it any more goes. */
  private async compare(table: SearchedTable, told?: (rows: number) => void): Promise<void> {
    const { store, index, pause } = this.parts;
    const rows = store[table];
    const seen = new Set<string>();
    let last = '';
    for (;;) {
      const raw = await rows.table.where(':id').above(last).limit(STEP).toArray();
      const keys = raw.map((row) => String(Reflect.get(Object(row), 'id')));
      for (const row of rows.read(raw)) seen.add(this.take(table, row));
      await pause();
      told?.(raw.length);
      last = keys.at(-1) ?? '';
      if (raw.length < STEP || last === '') break;
    }
    for (let at = 0; at < SHARDS; at += 1) {
      const gone = [...index.entriesOf(at)].filter(
        ([key, entry]) => entry.table === table && !seen.has(key),
      );
      for (const [key] of gone) this.drop(key);
    }
  }

  /** Puts a row in where it isn't so already; gives its key. */
  private take(table: SearchedTable, row: Row, always = false): string {
    const { index } = this.parts;
    const key = keyOf(table, row.id);
    const found = foundIn(table, row);
    if (!found) this.drop(key);
    else if (always || !same(index.get(key), found.entry)) {
      index.put(key, found);
      this.unsaved += 1;
    }
    return key;
  }

  private drop(key: string): void {
    if (!this.parts.index.get(key)) return;
    this.parts.index.drop(key);
    // What was deleted is not to stay on the disk as an index either.
    this.unsaved = MANY;
  }

  private async follow(changed: Changed[]): Promise<void> {
    for (const { table, ids } of changed) {
      if (ids === 'any') await this.compare(table);
      else await this.followRows(table, [...ids]);
    }
    this.tell({});
    if (this.unsaved >= MANY) await this.save();
  }

  private async followRows(table: SearchedTable, ids: readonly string[]): Promise<void> {
    const rows = await this.parts.store[table].many(ids);
    const there = new Set(rows.map((row) => this.take(table, row, true)));
    for (const id of ids) {
      const key = keyOf(table, id);
      if (!there.has(key)) this.drop(key);
    }
  }

  /** Saves what has changed; a disk that takes nothing leaves the index in memory. */
  private async save(): Promise<void> {
    const { index, snapshot, pause } = this.parts;
    if (this.unsaved === 0) return;
    this.unsaved = 0;
    for (let at = 0; at < SHARDS; at += 1) {
      const part = index.takeChanged(at);
      if (!part) continue;
      // Words that no row has any more are to go from the disk, too.
      await part.shard.vacuum({ batchSize: 500, batchWait: 1 });
      await snapshot.write(at, part).catch(() => undefined);
      await pause();
    }
  }
}
