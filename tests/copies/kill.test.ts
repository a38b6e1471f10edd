import { describe, expect, it } from 'vitest';
import { applyCopy } from '@/lib/copies/apply';
import { undoImport } from '@/lib/copies/undo';
import { everything, live } from '../desk/life';
import { endedEverywhere, mortal } from '../support/mortal';
import { testStore } from '../support/store';
import { bytesOf, content, copyOf, small, wish } from './support';

async function bo() {
  const { store, clock } = testStore();
  const life = mortal(store.db);
  await live(store, 'Bo', { many: 1, charter: true, profile: false, removed: false });
  clock.now += 5;
  return { store, life };
}

describe('an import that is ended, at whatever step', () => {
  it.each(['merge', 'replace'] as const)('has not happened (%s), and so its undo', async (mode) => {
    const { store: one } = await small('Ana', 1);
    const copy = copyOf(await bytesOf(one));
    const { store, life } = await bo();
    const was = await content(store);
    const steps = await endedEverywhere(store, life, () => applyCopy(store, copy, wish(mode)));
    expect(steps).toBeGreaterThan(50);
    if (mode === 'merge') return;
    expect(await content(store)).toEqual(await content(one));
    const back = await endedEverywhere(store, life, () => undoImport(store));
    expect(back).toBeGreaterThan(30);
    expect(await content(store)).toEqual(was);
  });

  it('by the user neither', async () => {
    const { store: one } = await small('Ana', 1);
    const copy = copyOf(await bytesOf(one));
    const { store } = await bo();
    const before = await everything(store);
    const shares: number[] = [];
    const user = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.5) user.abort();
    };
    const work = { signal: user.signal, onProgress };
    await expect(applyCopy(store, copy, wish('replace'), work)).rejects.toThrow();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await everything(store)).toEqual(before);
  });
});
