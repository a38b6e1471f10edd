import type { DBCoreTable, Dexie } from 'dexie';
import { StoreLocked } from '../store-locked';
import { markIn } from './lock-row';

/** The key of the rows, and the mark of the lock that it belongs to. */
export interface RowKey {
  mark: string;
  key: CryptoKey;
  /** The one of the index of the search. */
  search: CryptoKey;
}

/** Where the key of the rows lies while the lock is open. */
export interface KeyHolder {
  /** The key; null while it is locked, and where there is no lock. */
  read: () => Promise<RowKey | null>;
  /** Whether there is likely a lock, told without waiting: what it needs is then fetched while the database opens. */
  isLikely?: () => boolean;
}

/** A holder that never has a key. */
export const noKey: KeyHolder = { read: async () => null };

type Sealed = typeof import('./sealed');

/**
 * In which form one connection finds rows on disk: sealed under a lock, or as they are. Its key is kept until the
 * connection is closed, so that what is being typed can still be written when a page hears of the locking.
 */
export class Form {
  private mark: string | null = null;
  private current: CryptoKey | null = null;
  private sealed: Sealed | null = null;
  private ahead: Promise<RowKey | null> | null = null;
  private readonly tables = new WeakMap<DBCoreTable, DBCoreTable>();
  /** Rows are written as they are although those on disk are sealed: while the lock is taken off. */
  opening = false;

  constructor(
    private readonly db: Dexie,
    private readonly holder: KeyHolder,
  ) {}

  /** Told before the database is opened: whatever fails here is tried again by `learn`. */
  expect(): void {
    if (!this.holder.isLikely?.()) return;
    this.ahead = this.holder.read();
    this.ahead.catch(() => undefined);
    import('./sealed').catch(() => undefined);
  }

  /** Told before any row is touched: the row of the lock's head; undefined for none. Gives what a lock needs. */
  async learn(lockRow: unknown): Promise<Sealed | null> {
    this.mark = markIn(lockRow);
    this.current = null;
    this.opening = false;
    if (this.mark === null) return null;
    await this.look();
    if (!this.sealed) {
      this.sealed = await import('./sealed');
      this.sealed.openAtOnce(this.db, this);
    }
    return this.sealed;
  }

  /** A table as its rows are to be read and written. */
  tableOver(down: DBCoreTable): DBCoreTable {
    if (this.mark === null || !this.sealed) return down;
    const known = this.tables.get(down);
    if (known) return known;
    const table = this.sealed.sealedTable(down, this);
    this.tables.set(down, table);
    return table;
  }

  /** The key where it is known to be here; null is no proof that it isn't. */
  get known(): CryptoKey | null {
    return this.current;
  }

  /** The key. Rejects with StoreLocked. */
  async key(): Promise<CryptoKey> {
    if (!this.current) await this.look();
    if (!this.current) throw new StoreLocked();
    return this.current;
  }

  private async look(): Promise<void> {
    const { ahead } = this;
    this.ahead = null;
    const held = (await ahead?.catch(() => null)) ?? (await this.holder.read());
    this.current = held && held.mark === this.mark ? held.key : null;
  }
}
