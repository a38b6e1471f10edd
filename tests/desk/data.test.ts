import { describe, expect, it } from 'vitest';
import { dataCounts } from '@/lib/desk/data/counts';
import { eraseAll, eraseEverything } from '@/lib/desk/data/erase';
import { testStore } from '../support/store';
import { everything, live, traceIn } from './life';

async function scene() {
  const { store } = testStore();
  const lot = { many: 2, charter: true, profile: true, removed: true };
  const ana = await live(store, 'Ana', lot);
  await traceIn(store, ana);
  await store.cursors.add({ accountId: ana.id, etag: 'x', lastModified: null, token: null });
  return store;
}

describe('how much is stored', () => {
  it('counts what is there, not what was taken away', async () => {
    const store = await scene();
    expect(await dataCounts(store)).toContainEqual({ kind: 'meetings', n: 1 });
  });
});

it('deleting everything leaves no row in any table', async () => {
  const store = await scene();
  await eraseAll(store);
  for (const [name, rows] of Object.entries(await everything(store))) {
    expect(rows, name).toEqual([]);
  }
});

describe('deleting everything with an account signed in', () => {
  const signIn = {
    ...{ provider: 'google' as const, subject: '1', name: 'me@example.org', clientId: 'c' },
    ...{ tenant: '', scopes: [], problem: null },
  };
  it.each([
    ['gives its access up before its tokens go', async () => undefined],
    ['deletes where that fails too', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s', async (_, answer) => {
    const { store } = testStore();
    const { id } = await store.signIns.add(signIn);
    const steps: string[] = [];
    await eraseEverything(store, {
      revoke: async (signIns) => {
        steps.push(...signIns.map((one) => one.id), `${await store.signIns.table.count()} rows`);
        await answer();
      },
      forget: async () => void steps.push('forgotten'),
    });
    expect(steps).toEqual([id, '0 rows', 'forgotten']);
  });
});
