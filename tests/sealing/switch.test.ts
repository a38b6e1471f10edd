import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openAll } from '@/lib/sealing/rewrite';
import { turnOff, turnOn } from '@/lib/sealing/switch';
import { CairnDatabase } from '@/lib/storage/database';
import { readHeader, writeHeader } from '@/lib/storage/lock-header';
import { settleRenewal } from '@/lib/storage/renewal/renew';
import type { RowKey } from '@/lib/storage/sealing/form';
import { createStore } from '@/lib/storage/store';
import { everything } from '../desk/life';
import { freshDatabases, Pocket } from '../storage/sealing/support';
import { endedAt } from '../support/ended-at';
import { mortal } from '../support/mortal';
import { actionFields } from '../support/rows';
import { fakeAround } from './around';
import { countForms, diskOf, filledStore, newLock, readAll } from './support';

const deps = { name: 'test', around: {}, rest: 0 };
const over = (key: RowKey) =>
  new CairnDatabase('test', undefined, { key: { read: async () => key }, around: {} });
const settled = () =>
  settleRenewal('test', (work) => work(), {
    all: Dexie.dependencies.indexedDB,
    range: Dexie.dependencies.IDBKeyRange,
  });
const databaseNames = async () =>
  ((await Dexie.dependencies.indexedDB.databases()) as IDBDatabaseInfo[]).map(({ name }) => name);
const orders = (rows: Record<string, unknown[]>) =>
  Object.values(rows).flatMap((all) => all.map((row) => Object.keys(row as object)));

describe('turning the lock on and off', () => {
  it('seals every row of every table, and gives each back as it was', async () => {
    const { store } = await filledStore();
    const before = await everything(store);
    const plain = await diskOf(store.db);
    store.db.close();
    const lock = await newLock();
    const shares: number[] = [];
    const onProgress = (share: number) => void shares.push(share);
    await turnOn(lock, { onProgress }, deps);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const { store: sealed, rows } = await readAll(new Pocket(lock.key));
    expect(rows).toStrictEqual(before);
    expect(orders(rows)).toEqual(orders(before));
    const disk = await diskOf(sealed.db);
    expect(countForms(disk)).toEqual({ plain: 0, sealed: expect.any(Number) });
    expect(countForms(disk).sealed).toBeGreaterThan(20);
    const text = JSON.stringify({ ...disk, locks: [] });
    expect(text.match(/.{30}(Ana\b|Meeting \d|of another version).{30}/)?.[0]).toBeUndefined();
    expect(await readHeader(sealed.db)).toEqual(lock.header);
    sealed.db.close();
    expect(await turnOff(lock, {}, deps)).toEqual({ unopened: 0 });
    const { store: open, rows: again } = await readAll(undefined);
    expect(again).toStrictEqual(before);
    expect(await diskOf(open.db)).toStrictEqual(plain);
    expect(orders(again)).toEqual(orders(before));
    expect(await readHeader(open.db)).toBeNull();
    open.db.close();
  });

  it('is none where there is a lock already, none, or another one', async () => {
    const { store } = await filledStore();
    store.db.close();
    const lock = await newLock();
    const other = await newLock();
    await expect(turnOff(lock, {}, deps)).rejects.toMatchObject({ why: 'unfit' });
    await expect(turnOn({ ...lock, key: other.key }, {}, deps)).rejects.toMatchObject({
      why: 'unfit',
    });
    await turnOn(lock, {}, deps);
    await expect(turnOn(other, {}, deps)).rejects.toMatchObject({ why: 'unfit' });
    await expect(turnOff(other, {}, deps)).rejects.toMatchObject({ why: 'unfit' });
    const { store: sealed } = await readAll(new Pocket(lock.key));
    expect(await readHeader(sealed.db)).toEqual(lock.header);
    await expect(writeHeader(sealed.db, other.header)).rejects.toThrow('not there');
    const changed = { ...lock.header, code: other.header.code };
    await writeHeader(sealed.db, changed);
    sealed.db.close();
    expect(await readHeader(sealed.db)).toEqual(changed);
    expect((await readAll(new Pocket(lock.key))).rows.partners).not.toEqual([]);
  });

  it('leaves what can’t be opened as it lies on disk, and counts it', async () => {
    const { store } = await filledStore();
    store.db.close();
    const lock = await newLock();
    await turnOn(lock, {}, deps);
    const { store: sealed } = await readAll(new Pocket(lock.key));
    const [row] = (await diskOf(sealed.db)).goals as { id: string; sealed: Uint8Array }[];
    const damaged = {
      ...row,
      sealed: row?.sealed.map((byte, at) => (at === 15 ? byte ^ 4 : byte)),
    };
    const writing = sealed.db.backendDB().transaction('goals', 'readwrite');
    writing.objectStore('goals').put(damaged);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    sealed.db.close();
    expect(await turnOff(lock, {}, deps)).toEqual({ unopened: 1 });
    const { store: open } = await readAll(undefined);
    expect((await diskOf(open.db)).goals).toContainEqual(damaged);
    expect(countForms(await diskOf(open.db)).sealed).toBe(1);
    open.db.close();
  });

  it('has been turned on, or not at all, wherever that is ended', async () => {
    const { store } = await filledStore();
    const before = await everything(store);
    const plain = await diskOf(store.db);
    store.db.close();
    const lock = await newLock();
    const ends = { plain: 0, sealed: 0 };
    for (let at = 1; ; at++) {
      const ended = await endedAt(at, () => turnOn(lock, {}, deps));
      await settled();
      const { store: left, rows } = await readAll(new Pocket(lock.key));
      const disk = await diskOf(left.db);
      left.db.close();
      if (disk.locks?.length === 0) {
        expect(disk, `ended at ${at}`).toStrictEqual(plain);
        ends.plain += 1;
      } else {
        expect(countForms(disk).plain, `ended at ${at}`).toBe(0);
        expect(rows, `ended at ${at}`).toStrictEqual(before);
        ends.sealed += 1;
        await turnOff(lock, {}, deps);
      }
      if (!ended) break;
    }
    expect(ends.plain).toBeGreaterThan(60);
    expect(ends.sealed).toBeGreaterThan(3);
  });

  it('has been turned off, or not at all, wherever that is ended', async () => {
    const { store } = await filledStore();
    const before = await diskOf(store.db);
    store.db.close();
    const lock = await newLock();
    await turnOn(lock, {}, deps);
    const sealed = over(lock.key);
    const disk = await diskOf(sealed);
    sealed.close();
    for (let at = 1; ; at++) {
      const db = over(lock.key);
      Object.assign(mortal(db, 5), { at, asked: 0 });
      const died = await openAll(db, lock.key.mark).then(
        () => false,
        () => true,
      );
      db.close();
      const left = over(lock.key);
      expect(await diskOf(left), `ended at step ${at}`).toStrictEqual(died ? disk : before);
      left.close();
      if (died) continue;
      expect(at).toBeGreaterThan(60);
      break;
    }
  });

  it('puts nothing in the clear anywhere, and takes away what was begun, where the disk is full', async () => {
    const { store } = await filledStore();
    const before = await diskOf(store.db);
    store.db.close();
    const lock = await newLock();
    const written: unknown[] = [];
    const { put } = IDBObjectStore.prototype;
    const spied = vi.spyOn(IDBObjectStore.prototype, 'put');
    spied.mockImplementation(function (this: IDBObjectStore, row: unknown) {
      written.push(row);
      if (written.length > 8) throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(turnOn(lock, {}, deps)).rejects.toMatchObject({ why: 'full' });
    spied.mockRestore();
    const rows = written.flatMap((lot) => (lot as { rows: object[] }).rows);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((row) => Object.hasOwn(row, 'sealed'))).toBe(true);
    expect(await databaseNames()).toEqual(['test']);
    const { store: same } = await readAll(undefined);
    expect(await diskOf(same.db)).toStrictEqual(before);
    same.db.close();
  });

  it('is ended by the user as long as it isn’t done', async () => {
    const { store } = await filledStore();
    const before = await diskOf(store.db);
    store.db.close();
    const lock = await newLock();
    const user = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.2) user.abort();
    };
    const work = { signal: user.signal, onProgress };
    await expect(turnOn(lock, work, deps)).rejects.toMatchObject({ why: 'cancelled' });
    const { store: same } = await readAll(undefined);
    expect(await diskOf(same.db)).toStrictEqual(before);
    expect(await readHeader(same.db)).toBeNull();
    same.db.close();
  });
});

describe('with other pages at the database', () => {
  it('loses nothing of what two of them write meanwhile, and leaves nothing in the clear', async () => {
    const around = fakeAround();
    const lock = await newLock();
    const pocket = new Pocket(lock.key);
    const { store: one } = await filledStore({ around, key: pocket });
    const two = createStore({ name: 'test', around, key: pocket });
    const written: string[] = [];
    let going = true;
    const writer = async (store: typeof one, name: string) => {
      for (let n = 0; going; n++) {
        const { id } = await store.actions.add(
          actionFields({ text: `${name} ${n}`, partnerId: null }),
        );
        await store.actions.patch(id, { detail: `${name} ${n} more` });
        written.push(id);
      }
    };
    const writers = [writer(one, 'one'), writer(two, 'two')];
    const until = async (many: number) => {
      while (written.length < many) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const flushed: string[] = [];
    two.db.connection.onLetGo(async () => {
      const { id } = await two.actions.add(actionFields({ text: 'typed last', partnerId: null }));
      flushed.push(id);
    });
    for (const turn of ['on', 'off', 'on'] as const) {
      await until(written.length + 10);
      const shared = { ...deps, around };
      await (turn === 'on' ? turnOn(lock, {}, shared) : turnOff(lock, {}, shared));
    }
    await until(written.length + 10);
    going = false;
    await Promise.all(writers);
    expect(flushed).toHaveLength(3);
    const ids = [...written, ...flushed];
    const rows = await one.actions.many(ids);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const { text, detail } of rows) {
      expect(text === 'typed last' ? '' : `${text} more`).toBe(detail);
    }
    expect(countForms(await diskOf(two.db)).plain).toBe(0);
    one.db.close();
    two.db.close();
  });

  it('does not begin while one of them does not let go', async () => {
    const around = fakeAround();
    const { store } = await filledStore({ around: { locks: around.locks } });
    const before = await diskOf(store.db);
    const lock = await newLock();
    const hasty = { ...deps, around, patience: 30 };
    await expect(turnOn(lock, {}, hasty)).rejects.toMatchObject({ why: 'busy' });
    expect(await diskOf(store.db)).toStrictEqual(before);
    store.db.close();
    await turnOn(lock, {}, hasty);
  });

  it('keeps whoever comes up meanwhile waiting, and lets a page that goes away go', async () => {
    const around = fakeAround();
    const { store } = await filledStore({ around });
    store.db.close();
    const lock = await newLock();
    let end = () => undefined as unknown;
    const held = around.locks.request(
      'test-form',
      {},
      () => new Promise((done) => (end = () => done(0))),
    );
    const late = createStore({ name: 'test', around, key: new Pocket(lock.key) });
    const leaving = createStore({ name: 'test', around });
    const reading = late.partners.table.toArray();
    const never = leaving.partners.table.toArray();
    await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.db.close();
    await expect(never).rejects.toThrow();
    await turnOn(lock, {}, deps);
    end();
    await held;
    expect(late.partners.read(await reading)).not.toEqual([]);
    late.db.close();
  });
});

it('reads the head of a lock without making a database', async () => {
  freshDatabases();
  const store = createStore({ name: 'none' });
  expect(await readHeader(store.db)).toBeNull();
  expect(await store.db.open().then(() => store.partners.table.count())).toBe(0);
  store.db.close();
});
