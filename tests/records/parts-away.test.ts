import { describe, expect, it } from 'vitest';
import { keepPartAway } from '@/lib/offers/answer';
import { partsAway, putPartAway, showPartAgain } from '@/lib/records/parts-away';
import { testStore } from '../support/store';

describe('a part that is told to stay away', () => {
  it('does so until it is shown again, and each way can be taken back', async () => {
    const { store } = testStore();
    expect(await partsAway(store)).toEqual([]);
    const undo = await putPartAway(store, 'signs');
    expect(await partsAway(store)).toEqual(['signs']);
    await undo();
    expect(await partsAway(store)).toEqual([]);
    await putPartAway(store, 'signs');
    await putPartAway(store, 'signs');
    const back = await showPartAgain(store, 'signs');
    expect(await partsAway(store)).toEqual([]);
    await back();
    expect(await partsAway(store)).toEqual(['signs']);
  });

  it('may have been put away where it was offered', async () => {
    const { store } = testStore();
    await keepPartAway(store, 'phases');
    await keepPartAway(store, 'sessions');
    expect(await partsAway(store)).toEqual(['sessions', 'phases']);
    await showPartAgain(store, 'phases');
    expect(await partsAway(store)).toEqual(['sessions']);
  });

  it('is not taken for one by what else was offered', async () => {
    const { store } = testStore();
    const about = { kind: 'part:signs', at: 0, partnerId: crypto.randomUUID() };
    await store.offers.add({ ...about, answer: 'away' });
    await store.offers.add({ ...about, partnerId: null, answer: 'taken' });
    expect(await partsAway(store)).toEqual([]);
  });
});
