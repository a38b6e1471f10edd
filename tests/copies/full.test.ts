import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie';
import { expect, it } from 'vitest';
import type { CopyReply, CopyRequest } from '@/lib/copies/protocol';
import { serve } from '@/lib/copies/serve';
import type { Store } from '@/lib/storage/store';
import { everything, live } from '../desk/life';
import { testStore } from '../support/store';
import { bytesOf, small, wish } from './support';

/** Refuses the n-th write, and all after it, for want of room. */
function onFullDisk(store: Store) {
  const disk = { room: Number.POSITIVE_INFINITY };
  const tableOf = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: async (request: DBCoreMutateRequest) => {
      disk.room -= 1;
      if (disk.room < 0) throw new DOMException('', 'QuotaExceededError');
      return table.mutate(request);
    },
  });
  const create = (core: DBCore) => ({
    ...core,
    table: (name: string) => tableOf(core.table(name)),
  });
  store.db.use({ stack: 'dbcore', name: 'full', create });
  return disk;
}

it('says that there is no room, wherever it runs out, and leaves all as it was', async () => {
  const { store: one } = await small('Ana', 1);
  const file = new Blob([(await bytesOf(one)).slice()]);
  const { store, clock } = testStore();
  const disk = onFullDisk(store);
  await live(store, 'Bo', { many: 1, charter: true, profile: false, removed: false });
  clock.now += 5;
  const said: CopyReply[] = [];
  const answer = serve(
    store,
    (reply) => said.push(reply),
    async () => ({}),
  );
  const ask = async (request: CopyRequest) => {
    await answer(request);
    return said.at(-1);
  };
  const fails = async (request: CopyRequest, steps: readonly number[]) => {
    const before = await everything(store);
    for (const room of steps) {
      disk.room = room;
      expect(await ask(request)).toEqual({ type: 'failed', why: 'full' });
      disk.room = Number.POSITIVE_INFINITY;
      expect(await everything(store)).toEqual(before);
    }
  };
  await ask({ type: 'look', file });
  await fails({ type: 'apply', wish: wish('replace') }, [0, 1, 7, 20]);
  expect(await ask({ type: 'apply', wish: wish('replace') })).toMatchObject({ type: 'done' });
  await fails({ type: 'undo' }, [0, 1, 7, 20]);
  expect(await ask({ type: 'undo' })).toMatchObject({ type: 'done', answer: true });
});

it.each([
  [{ quota: 9_000_000, usage: 8_999_000 }, 'full'],
  [{ quota: 900_000_000, usage: 9_000_000 }, 'failed'],
  [{}, 'failed'],
])(
  'takes the browser’s word on its room (%o) where the database tells no reason',
  async (estimate, why) => {
    const { store } = await small('Ana', 1);
    const said: CopyReply[] = [];
    const answer = serve(
      store,
      (reply) => said.push(reply),
      async () => estimate,
    );
    await answer({ type: 'look', file: new Blob([(await bytesOf(store)).slice()]) });
    store.db.close();
    await answer({ type: 'apply', wish: wish('merge') });
    expect(said.at(-1)).toEqual({ type: 'failed', why });
  },
);
