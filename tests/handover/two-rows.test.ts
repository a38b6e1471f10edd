import { describe, expect, it } from 'vitest';
import { givingOf, keptAtFirst } from '@/lib/handover/give';
import { handoverOf, noteHandover } from '@/lib/handover/handover-of';
import { undoTaking } from '@/lib/handover/undo';
import { newPartner } from '@/lib/mentoring/new-partner';
import { actionFields } from '../support/rows';
import { type End, fileOf, pair, take } from './support';

const cairns = [crypto.randomUUID(), crypto.randomUUID()] as const;
const told = { objectives: ['Lead'], will: [], wont: [] };

/** Two rows of one partner, as two partners that were made one leave them. */
async function twoRows({ store, clock, partner }: End, laterKept: string[] = []) {
  const other = await store.partners.add(newPartner({ name: 'Bo too', chair: 'mentor' }));
  const early = { cairns: [cairns[0]], theirKey: 'key', gaveAt: 5, tookAt: 9, told };
  await noteHandover(store, other.id, { ...early, kept: ['actions/one'] });
  clock.now += 5;
  await noteHandover(store, partner, { cairns: [cairns[1]], gaveAt: 7, kept: laterKept });
  const old = await handoverOf(store, other.id);
  await store.handovers.table.update(old?.id ?? '', { partnerId: partner });
}

const rows = (at: End) => at.store.handovers.table.where('partnerId').equals(at.partner);

describe('two partners made one', () => {
  it('are handed over to as one, with what was left out of either left out', async () => {
    const [ana] = await pair();
    await twoRows(ana, ['actions/two']);
    const known = await handoverOf(ana.store, ana.partner);
    expect(known).toMatchObject({ theirKey: 'key', gaveAt: 7, tookAt: 9, told });
    expect(known?.cairns.toSorted()).toEqual([...cairns].sort());
    expect(known?.kept.toSorted()).toEqual(['actions/one', 'actions/two']);
    const giving = await givingOf(ana.store, ana.partner);
    expect(giving && keptAtFirst(giving).has('actions/one')).toBe(true);
  });

  it('are one row from the next time on, so that what is chosen again goes', async () => {
    const [ana] = await pair();
    await twoRows(ana);
    const before = await handoverOf(ana.store, ana.partner);
    await noteHandover(ana.store, ana.partner, { kept: [] });
    expect(await rows(ana).count()).toBe(1);
    const { updatedAt: _, ...rest } = before ?? { updatedAt: 0 };
    expect(await handoverOf(ana.store, ana.partner)).toMatchObject({ ...rest, kept: [] });
  });

  it('are two rows again when what was taken in is taken back', async () => {
    const [ana, bo] = await pair();
    await bo.store.actions.add(actionFields({ text: 'Send it', partnerId: bo.partner }));
    await twoRows(ana);
    const before = await rows(ana).toArray();
    await take(ana, await fileOf(bo));
    expect(await rows(ana).count()).toBe(1);
    expect(await undoTaking(ana.store, ana.partner)).toBe(true);
    expect(await rows(ana).toArray()).toEqual(before);
  });
});
