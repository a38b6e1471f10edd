import { expect, it } from 'vitest';
import { changePassphrase, newCode } from '@/lib/lock/change';
import type { Header } from '@/lib/lock/header';
import { openByCode, openByPassphrase } from '@/lib/lock/open';
import { turnOn } from '@/lib/sealing/switch';
import { CairnDatabase } from '@/lib/storage/database';
import { readHeader, writeHeader } from '@/lib/storage/lock-header';
import { Pocket } from '../storage/sealing/support';
import { mortal } from '../support/mortal';
import { cost, diskOf, filledStore, newLock, readAll } from './support';

it.each(['passphrase', 'code'] as const)(
  'another %s counts, or the former one, wherever the change is ended, and no row is touched by it',
  async (what) => {
    const { store } = await filledStore();
    store.db.close();
    const lock = await newLock();
    const over = () =>
      new CairnDatabase('test', undefined, { key: { read: async () => lock.key }, around: {} });
    await turnOn(lock, {}, { name: 'test', around: {}, rest: 0 });
    const was = over();
    const { locks: _, ...rows } = await diskOf(was);
    was.close();
    const renewed = await newCode(lock.header, lock.dek);
    const next: Header =
      what === 'code'
        ? renewed.header
        : await changePassphrase(lock.header, lock.dek, 'a heron by the burn', { cost });
    let ended = 0;
    for (let at = 1; ; at++) {
      const db = over();
      Object.assign(mortal(db, 5), { at, asked: 0 });
      const died = await writeHeader(db, next).then(
        () => false,
        () => true,
      );
      const head = await readHeader(db);
      db.close();
      expect(head, `ended at step ${at}`).toEqual(died ? lock.header : next);
      if (!died) break;
      ended += 1;
    }
    expect(ended).toBeGreaterThan(0);
    const opens = (words: string) => openByPassphrase(next, words);
    if (what === 'passphrase') {
      expect(await opens('a heron by the burn')).toEqual(lock.dek);
      expect(await opens('rain over the loch')).toBeNull();
      expect(await openByCode(next, lock.code)).toEqual(lock.dek);
    } else {
      expect(await openByCode(next, renewed.code)).toEqual(lock.dek);
      expect(await openByCode(next, lock.code)).toBeNull();
      expect(await opens('rain over the loch')).toEqual(lock.dek);
    }
    const now = over();
    const { locks: __, ...after } = await diskOf(now);
    now.close();
    expect(after).toStrictEqual(rows);
    expect((await readAll(new Pocket(lock.key))).rows.partners).not.toEqual([]);
  },
);
