import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { columnOf } from '@/lib/storage/raw';
import { SEALED } from '@/lib/storage/sealing/row-cipher';
import type { Store } from '@/lib/storage/store';
import { StoreLocked } from '@/lib/storage/store-locked';
import { watchQuery } from '@/lib/storage/watch-query';
import { actionFields, meetingFields, partnerFields } from '../../support/rows';
import { lockedStore, NOW, onDisk, type Pocket } from './support';

const texts = (rows: readonly unknown[]) => rows.map((row) => columnOf(row, 'text'));
const partnerId = crypto.randomUUID();
const MANY = 450;

/** Actions with a due day each, in order of making. */
async function withActions(store: Store, many: number) {
  return store.actions.addMany(
    Array.from({ length: many }, (_, n) =>
      actionFields({
        text: `Step ${n}`,
        partnerId,
        due: '2026-05-15',
        createdAt: NOW + n,
      } as never),
    ),
  );
}

describe('rows under a lock', () => {
  let store: Store;
  let pocket: Pocket;
  beforeEach(async () => {
    ({ store, pocket } = await lockedStore());
    return () => store.db.close();
  });

  it('lie on disk as bytes and what indexes need, and are read whole', async () => {
    const partner = await store.partners.add(partnerFields({ name: 'Priya', emails: ['p@x.org'] }));
    const meeting = await store.meetings.add(
      meetingFields({ start: NOW, partnerIds: [partner.id], title: 'Coffee' }),
    );
    const [raw] = await onDisk(store, 'partners');
    expect(raw).toEqual({ id: partner.id, [SEALED]: expect.any(Uint8Array) });
    const [other] = await onDisk(store, 'meetings');
    expect(Object.keys(other ?? {}).sort()).toEqual(
      ['end', 'id', 'partnerStarts', SEALED, 'start'].sort(),
    );
    expect(await store.partners.get(partner.id)).toEqual(partner);
    expect(await store.meetings.get(meeting.id)).toEqual(meeting);
    expect(await store.meetings.many([meeting.id, 'gone'])).toEqual([meeting]);
  });

  it('are found by every kind of query', async () => {
    const made = await withActions(store, MANY);
    const { table } = store.actions;
    const all = made.map(({ text }) => text);
    expect(texts(await table.orderBy('createdAt').toArray())).toEqual(all);
    expect(texts(await table.orderBy('createdAt').limit(3).toArray())).toEqual(all.slice(0, 3));
    expect(texts(await table.orderBy('createdAt').offset(2).limit(2).toArray())).toEqual(
      all.slice(2, 4),
    );
    expect(texts(await table.orderBy('createdAt').reverse().limit(2).toArray())).toEqual(
      all.slice(-2).reverse(),
    );
    expect(columnOf(await table.orderBy('createdAt').last(), 'text')).toBe(all.at(-1));
    expect(await table.where('openKey').startsWith('me ').count()).toBe(MANY);
    expect(
      texts(
        await table
          .where('createdAt')
          .between(NOW + 5, NOW + 7)
          .toArray(),
      ),
    ).toEqual(all.slice(5, 7));
    const some = [NOW + 400, NOW + 3, NOW - 9, NOW + 3];
    expect(texts(await table.where('createdAt').anyOf(some).toArray())).toEqual([all[3], all[400]]);
    expect(texts(await table.where('createdAt').anyOf(some).limit(1).toArray())).toEqual([all[3]]);
    expect(texts(await table.where('createdAt').anyOf(some).reverse().toArray())).toEqual([
      all[400],
      all[3],
    ]);
    expect(
      texts(
        await table
          .where('createdAt')
          .noneOf([NOW + 1])
          .toArray(),
      ),
    ).toHaveLength(MANY - 1);
    const wanted = (row: unknown) => /9$/.test(String(columnOf(row, 'text')));
    const nines = all.filter((text) => text.endsWith('9'));
    expect(texts(await table.orderBy('createdAt').filter(wanted).toArray())).toEqual(nines);
    expect(texts(await table.orderBy('createdAt').filter(wanted).limit(2).toArray())).toEqual(
      nines.slice(0, 2),
    );
    expect(await table.filter(wanted).count()).toBe(nines.length);
    expect(columnOf(await table.orderBy('createdAt').filter(wanted).first(), 'text')).toBe(
      nines[0],
    );
    expect(
      texts(
        await table
          .where('createdAt')
          .anyOf(some)
          .filter((row) => !wanted(row))
          .toArray(),
      ),
    ).toEqual([all[3], all[400]]);
    const until = (row: unknown) => columnOf(row, 'text') === all[250];
    expect(texts(await table.orderBy('createdAt').until(until).toArray())).toEqual(
      all.slice(0, 250),
    );
    const back: unknown[] = [];
    await table
      .orderBy('createdAt')
      .reverse()
      .each((row) => void back.push(row));
    expect(texts(back)).toEqual([...all].reverse());
    const either = table
      .where('createdAt')
      .equals(NOW + 1)
      .or('createdAt')
      .equals(NOW + 8);
    expect(texts(await either.toArray()).sort()).toEqual([all[1], all[8]]);
    expect(
      texts(
        await table
          .where('createdAt')
          .above(NOW + 440)
          .sortBy('text'),
      ),
    ).toHaveLength(9);
    expect(await table.orderBy('openKey').uniqueKeys()).toEqual(['me 2026-05-15']);
    expect(await table.orderBy('createdAt').primaryKeys()).toEqual(made.map(({ id }) => id));
    const pair = await table.where('[partnerId+status]').equals([partnerId, 'open']).toArray();
    expect(pair).toHaveLength(MANY);
    expect(columnOf(await table.get({ createdAt: NOW + 7 }), 'text')).toBe(all[7]);
  });

  it('are found once each by an index of many keys a row', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    const both = await store.meetings.add(meetingFields({ start: NOW, partnerIds: ids }));
    const { table } = store.meetings;
    const keys = ids.map((id) => `${id} `);
    expect(await table.where('partnerStarts').startsWithAnyOf(keys).distinct().count()).toBe(1);
    const rows = await table.where('partnerStarts').startsWithAnyOf(keys).toArray();
    expect(rows.map((row) => columnOf(row, 'id'))).toEqual([both.id, both.id]);
    const once = await table.where('partnerStarts').startsWithAnyOf(keys).distinct().toArray();
    expect(store.meetings.read(once)).toEqual([both]);
  });

  it('are changed and deleted by every kind of writing', async () => {
    const made = await withActions(store, 20);
    const { table } = store.actions;
    const [first, second, third] = made.map(({ id }) => id);
    await store.actions.patch(String(first), { text: 'Changed' });
    await table.update(String(second), { text: 'Updated', status: 'done' });
    await table.where(':id').equals(String(third)).modify({ text: 'Modified' });
    await table.upsert(String(third), { detail: 'More' });
    expect(texts(await table.bulkGet([String(first), String(second), String(third)]))).toEqual([
      'Changed',
      'Updated',
      'Modified',
    ]);
    expect((await store.actions.get(String(third)))?.detail).toBe('More');
    await table.toCollection().modify((row, place) => {
      if (columnOf(row, 'text') === 'Modified') Reflect.deleteProperty(place, 'value');
      else Object.assign(row as object, { detail: 'All' });
    });
    expect(await table.count()).toBe(19);
    expect(await table.filter((row) => columnOf(row, 'detail') === 'All').count()).toBe(19);
    await table
      .where('createdAt')
      .above(NOW + 15)
      .delete();
    await table.bulkDelete([String(first)]);
    expect(await table.count()).toBe(14);
    for (const row of await onDisk(store, 'actions')) expect(row).not.toHaveProperty('text');
    await expect(table.add({ id: second })).rejects.toThrow(/exists|Constraint/i);
    await expect(table.bulkAdd([{ id: second }, { id: 'new' }])).rejects.toMatchObject({
      failures: [expect.anything()],
    });
    await table.clear();
    expect(await table.toArray()).toEqual([]);
  });

  it('keep the order of what a transaction is asked, also where nobody waits', async () => {
    const { table } = store.actions;
    const seen = await store.db.transaction('rw', table, store.goals.table, async () => {
      const puts = ['a', 'b', 'c'].map((text) => table.put({ id: 'x', text: text.repeat(50_000) }));
      const read = table.get('x');
      const count = table.count();
      const gone = table.delete('x');
      const after = table.get('x');
      const again = table.put({ id: 'x', text: 'end' });
      await store.goals.table.put({ id: 'g' });
      const waited = await Promise.all([read, count, after]);
      await Promise.all([...puts, gone, again]);
      return waited;
    });
    expect(seen).toEqual([{ id: 'x', text: 'c'.repeat(50_000) }, 1, undefined]);
    expect(await table.get('x')).toEqual({ id: 'x', text: 'end' });
  });

  it('stay in one transaction over many readings and writings at once, and outlast its end', async () => {
    const made = await withActions(store, 60);
    const { table } = store.actions;
    await store.db.transaction('rw', table, store.goals.table, async () => {
      const reads = made.map(({ id }) => table.get(id));
      const walks = [1, 2, 3].map(() =>
        table
          .orderBy('createdAt')
          .filter(() => true)
          .toArray(),
      );
      await Promise.all([...reads, ...walks, table.put({ id: 'one', text: 'x'.repeat(100_000) })]);
      await store.db.transaction('rw', table, async () => {
        const rows = await table
          .where('createdAt')
          .anyOf([NOW, NOW + 1])
          .toArray();
        await table.bulkPut(rows.map((row) => ({ ...(row as object), detail: 'inner' })));
      });
      await store.goals.table.put({ id: 'after' });
    });
    expect(await table.filter((row) => columnOf(row, 'detail') === 'inner').count()).toBe(2);
    expect(await store.goals.table.get('after')).toEqual({ id: 'after' });
    const failing = store.db.transaction('rw', table, async () => {
      await table.put({ id: 'never', text: 'x' });
      await table.get('never');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await table.get('never')).toBeUndefined();
    const aborted = store.db.transaction('rw', table, async (all) => {
      const waiting = table.put({ id: 'never', text: 'x' });
      all.abort();
      await waiting;
    });
    await expect(aborted).rejects.toThrow(/abort/i);
    expect(await table.get('never')).toBeUndefined();
  });

  it('are walked and changed at once within one transaction', async () => {
    await withActions(store, 12);
    const { table } = store.actions;
    await store.db.transaction('rw', table, async () => {
      await table.orderBy('createdAt').each((row) => {
        void table.put({ ...(row as object), text: `${columnOf(row, 'text')}!` });
      });
    });
    expect(texts(await table.orderBy('createdAt').toArray())).toEqual(
      Array.from({ length: 12 }, (_, n) => `Step ${n}!`),
    );
  });

  it('are walked with jumps as by a cursor of the database’s own', async () => {
    const made = await withActions(store, 60);
    const { table } = store.actions;
    const index = table.core.schema.getIndexByKeyPath('createdAt');
    const walk = async (reverse: boolean) => {
      const seen: number[] = [];
      await store.db.transaction('r', table, async ({ idbtrans: trans }) => {
        if (!index) throw new Error('No index');
        const range = { type: 2, lower: NOW, upper: NOW + 100 };
        const asked = { trans, values: true, reverse, query: { index, range } };
        const cursor = await table.core.openCursor(asked);
        await cursor?.start(() => {
          const at = Number(cursor.key) - NOW;
          expect(columnOf(cursor.value, 'text')).toBe(`Step ${at}`);
          seen.push(at);
          if (at === 3) cursor.continue(NOW + 10);
          else if (at === 12) cursor.advance(20);
          else if (at === 40) cursor.continuePrimaryKey(NOW + 45, made[45]?.id);
          else if (at === 55) cursor.continue(NOW + 30);
          else if (at === 46 || at === 28) cursor.stop();
          else cursor.continue();
        });
      });
      return seen;
    };
    const ahead = [0, 1, 2, 3, 10, 11, 12, 32, 33, 34, 35, 36, 37, 38, 39, 40, 45, 46];
    expect(await walk(false)).toEqual(ahead);
    expect(await walk(true)).toEqual([59, 58, 57, 56, 55, 30, 29, 28]);
  });

  it('tell live queries of each change', async () => {
    const seen: unknown[][] = [];
    let grown = () => undefined as unknown;
    const until = (n: number) =>
      new Promise<void>((resolve) => {
        grown = () => seen.length >= n && resolve();
        grown();
      });
    const query = () => store.actions.table.where('openKey').startsWith('me ').toArray();
    const end = watchQuery(
      query,
      (rows) => {
        seen.push(texts(rows));
        grown();
      },
      (error) => expect.fail(String(error)),
    );
    await until(1);
    const [made] = await withActions(store, 1);
    await until(2);
    await store.actions.patch(String(made?.id), { text: 'Other' });
    await until(3);
    end();
    expect(seen[0]).toEqual([]);
    expect(seen.at(-1)).toEqual(['Other']);
  });

  it('are out of reach for a connection that finds no key, and there with it', async () => {
    const [made] = await withActions(store, 1);
    const { key } = pocket;
    const { table } = store.actions;
    pocket.key = null;
    expect(await table.count()).toBe(1);
    store.db.close({ disableAutoOpen: false });
    const asked = [
      () => table.get('x'),
      () => table.bulkGet(['x']),
      () => table.toArray(),
      () => table.count(),
      () => table.orderBy('createdAt').primaryKeys(),
      () => table.filter(() => true).first(),
      () => table.where('createdAt').anyOf([1, 2]).toArray(),
      () => table.put({ id: 'x' }),
      () => table.delete('x'),
      () => table.clear(),
      () => store.db.transaction('rw', table, () => table.put({ id: 'x' })),
    ];
    for (const ask of asked) await expect(ask()).rejects.toThrow(StoreLocked);
    await expect(store.actions.many(['x'])).rejects.toMatchObject({ name: 'StoreLocked' });
    pocket.key = key && { ...key, mark: 'another lock' };
    await expect(table.toArray()).rejects.toThrow(StoreLocked);
    pocket.key = key;
    expect(await store.actions.get(String(made?.id))).toEqual(made);
    expect(await table.count()).toBe(1);
  });

  it('whose bytes were changed are reported, stay on disk, and are never written over by what they seem', async () => {
    const [made] = await withActions(store, 1);
    const id = String(made?.id);
    const [disk] = await onDisk(store, 'actions');
    const bytes = Uint8Array.from(disk?.sealed as Uint8Array);
    bytes[20] = Number(bytes[20]) ^ 1;
    const native = store.db.backendDB().transaction('actions', 'readwrite');
    native.objectStore('actions').put({ ...disk, sealed: bytes });
    await new Promise((resolve) => native.addEventListener('complete', resolve));
    expect(await store.actions.get(id)).toBeUndefined();
    expect(store.actions.read(await store.actions.table.toArray())).toEqual([]);
    await expect(store.actions.patch(id, { text: 'New' })).rejects.toThrow('No readable row');
    await store.actions.table.toCollection().modify({ detail: 'x' });
    const [after] = await onDisk(store, 'actions');
    expect(after?.sealed).toEqual(bytes);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const shelved = async () => store.repairs.read(await store.repairs.table.toArray());
    let rows = await shelved();
    for (let n = 0; n < 100 && rows.length === 0; n++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      rows = await shelved();
    }
    expect(rows).toMatchObject([{ table: 'actions', key: id, row: { sealed: bytes } }]);
  });
});

it('needs no transaction of Dexie’s to be alive for a single reading', async () => {
  const { store } = await lockedStore();
  await store.actions.table.put({ id: 'x', text: 'a' });
  expect(Dexie.currentTransaction).toBeNull();
  const rows = await Promise.all(
    Array.from({ length: 20 }, () =>
      store.actions.table.where('createdAt').above(-1).or(':id').equals('x').toArray(),
    ),
  );
  expect(rows.flat()).toHaveLength(20);
  store.db.close();
});
