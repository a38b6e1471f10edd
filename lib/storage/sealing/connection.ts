import { Dexie, type Transaction } from 'dexie';
import { inBetween } from '../renewal/name';
import { StoreLocked } from '../store-locked';
import { Form, type KeyHolder } from './form';
import { type Around, alone, FormShare } from './form-lock';
import { LOCK_ID, LOCKS, lockRow } from './lock-row';

/** ms: so long what is being typed may take to be written before a connection lets go. */
const PATIENCE = 3_000;

/** What lies between a database and the form of its rows on disk: sealed under a lock, or as they are. */
export class Connection {
  readonly form: Form;
  private readonly share: FormShare;
  private coming: Promise<void> | null = null;
  private beforeLetGo: () => unknown = () => undefined;

  constructor(
    private readonly db: Dexie,
    key: KeyHolder,
    private readonly around: Around,
  ) {
    this.form = new Form(db, key);
    this.share = new FormShare(db.name, around, () => void this.letGo());
  }

  /**
   * Hears that all connections are to be closed for a moment since the form of all rows changes: what is being typed can
   * still be written. The connection opens again by itself when it is asked for something, and finds the new form.
   */
  onLetGo(before: () => unknown): void {
    this.beforeLetGo = before;
  }

  /** Before the database is opened: no change of the form is under way, and none that was cut off is left. */
  comeIn(): Promise<void> {
    this.coming ??= this.enter().finally(() => {
      this.coming = null;
    });
    return this.coming;
  }

  ended(): void {
    this.share.drop();
  }

  /** Before any row is asked for. Rejects with StoreLocked where rows have to be written anew, and can't be read. */
  async learn(db: Dexie): Promise<void> {
    const row = await lockRow(db);
    const sealed = await this.form.learn(row);
    if (!sealed?.isReshapeDue(db, row)) return;
    if (!this.form.known) throw new StoreLocked();
    await sealed.reshape(db);
  }

  /** Before rows are carried over to a later version, in the transaction that does so. */
  async learnWithin(transaction: Transaction): Promise<void> {
    if (!transaction.idbtrans.objectStoreNames.contains(LOCKS)) return;
    const row = await transaction.table<unknown, string>(LOCKS).get(LOCK_ID);
    await Dexie.waitFor(this.form.learn(row));
  }

  /** Runs work beside this connection while nobody changes the form of the rows. */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    const share = new FormShare(this.db.name, this.around, () => undefined);
    await this.take(share);
    return work().finally(() => share.drop());
  }

  /** Whether a renewal was cut off, or is under way: the rows lie elsewhere. */
  private async isUnsettled(): Promise<boolean> {
    const databases: IDBDatabaseInfo[] = await Dexie.dependencies.indexedDB.databases();
    return databases.some((one) => one.name === inBetween(this.db.name));
  }

  /** Takes a share; a renewal that was cut off is ended first. */
  private async take(share: FormShare): Promise<void> {
    if (!this.around.locks) return;
    const [unsettled, waited] = await Promise.all([this.isUnsettled(), share.hold()]);
    // Who was waited for may have been ended in the middle of it.
    if (!unsettled && !(waited && (await this.isUnsettled()))) return;
    share.drop();
    const { name } = this.db;
    const { indexedDB: all, IDBKeyRange: range } = Dexie.dependencies;
    const { settleRenewal } = await import('../renewal/renew');
    await settleRenewal(name, (work) => alone(name, work, this.around), { all, range });
    await share.hold();
  }

  private enter(): Promise<void> {
    this.form.expect();
    return this.take(this.share);
  }

  private async letGo(): Promise<void> {
    if (!this.db.isOpen()) return;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([late, Promise.resolve().then(this.beforeLetGo)]).catch(() => undefined);
    this.db.close({ disableAutoOpen: false });
  }
}
