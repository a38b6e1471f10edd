import type { DBCore } from 'dexie';
import { expect, it } from 'vitest';
import { keepCard } from '@/lib/handover/card';
import { undoTaking } from '@/lib/handover/undo';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { everything, live } from '../desk/life';
import { lockedStore, onDisk } from '../storage/sealing/support';
import { actionFields } from '../support/rows';
import { type End, fileOf, pair, take } from './support';

/** The transactions in which something is written. */
function writersOf(store: Store): Set<unknown> {
  const writers = new Set<unknown>();
  const create = (core: DBCore): DBCore => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          writers.add(request.trans);
          return table.mutate(request);
        },
      };
    },
  });
  store.db.use({ stack: 'dbcore', name: 'writers', create });
  return writers;
}

it('hands over and takes in all at once while the lock is on, and leaves no word of it on the disk', async () => {
  const [ana] = await pair();
  for (let n = 0; n < 5; n++)
    await ana.store.actions.add(actionFields({ text: `Hush ${n}`, partnerId: ana.partner }));
  await live(ana.store, 'Bo', { many: 2, charter: true, profile: false, removed: false });
  const sent = await fileOf(ana);
  const { store, clock } = await lockedStore();
  const writers = writersOf(store);
  const partner = await store.partners.add(newPartner({ name: 'Ana', chair: 'mentee' }));
  const bo: End = {
    store,
    clock,
    partner: partner.id,
    card: await keepCard(store, { name: 'Bo' }),
  };
  const before = await everything(store);
  writers.clear();
  await take(bo, sent);
  // While a row is sealed the transaction has to stay open: else it would be many.
  expect(writers.size).toBe(1);
  expect(await store.actions.table.count()).toBe(5);
  for (const table of ['actions', 'handoverRows', 'handoverUndos', 'handoverKeys']) {
    const disk = new TextDecoder('latin1').decode(
      new TextEncoder().encode(JSON.stringify(await onDisk(store, table))),
    );
    for (const word of ['Hush', 'cairn-key', 'Bo']) expect(disk, table).not.toContain(word);
  }
  expect(await fileOf(bo)).toContain('Hush 4');
  await undoTaking(store, bo.partner);
  const { handovers: _, handoverRows: __, ...rest } = before;
  const after = await everything(store);
  for (const [name, rows] of Object.entries(rest)) expect(after[name], name).toEqual(rows);
});
