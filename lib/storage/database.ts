import { Dexie, type PromiseExtended } from 'dexie';
import { migrations } from './migrations';
import { carryAll } from './migrations/carry';
import type { Migration } from './migrations/migration';
import { Connection } from './sealing/connection';
import { type KeyHolder, noKey } from './sealing/form';
import { type Around, here } from './sealing/form-lock';
import { sealingMiddleware } from './sealing/middleware';
import { isLockedError } from './store-locked';
import type { TableName } from './tables';

/** What a connection needs besides its name. */
export interface Connecting {
  key?: KeyHolder | undefined;
  around?: Around | undefined;
}

/** The one database of the extension's origin; rows come out as unknown and are parsed by `Rows`. */
export class CairnDatabase extends Dexie {
  /** In which form this connection finds the rows, and its share of the lock on that form. */
  readonly connection: Connection;

  constructor(
    name = 'cairn',
    steps: readonly Migration[] = migrations,
    { key = noKey, around = here }: Connecting = {},
  ) {
    super(name);
    this.connection = new Connection(this, key, around);
    for (const { version, stores, carry } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (!carry) continue;
      step.upgrade(async (transaction) => {
        await this.connection.learnWithin(transaction);
        await carryAll(transaction, carry);
      });
    }
    this.use(sealingMiddleware(this.connection.form));
    this.on('close', () => this.connection.ended());
    this.on('ready', (db) => this.connection.learn(db), true);
  }

  /** The raw rows of a table, not yet parsed. */
  rows(table: TableName) {
    return this.table<unknown, string>(table);
  }

  /**
   * Opens once nobody changes the form of the rows. Rejects with StoreLocked where rows have to be changed first and the
   * lock is not open; the next thing that is asked for tries again.
   */
  override open(): PromiseExtended<Dexie> {
    const { dbReadyResolve: tellWaiting } = Reflect.get(this, '_state') as {
      dbReadyResolve: () => void;
    };
    const opening = Dexie.ignoreTransaction(() => this.connection.comeIn()).then(
      () => super.open(),
      (error: unknown) => {
        // Closed before it was opened (dexie 4.4, dexie-open.ts, would have told whoever waits).
        tellWaiting();
        throw error;
      },
    );
    opening.catch((error: unknown) => {
      // Whoever waited has been told by now; left like that, it would never be tried again.
      if (isLockedError(error)) this.close({ disableAutoOpen: false });
    });
    return Dexie.Promise.resolve(opening) as PromiseExtended<Dexie>;
  }
}
