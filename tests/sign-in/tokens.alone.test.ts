import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = vi.hoisted(() => ({ all: {} as Record<string, unknown>, levels: [] as unknown[] }));
const session = vi.hoisted(() => ({
  get: async (key: string) => {
    await Promise.resolve();
    return { [key]: structuredClone(stored.all[key]) };
  },
  set: async (items: Record<string, unknown>) => {
    await Promise.resolve();
    Object.assign(stored.all, structuredClone(items));
  },
  setAccessLevel: async (level: unknown) => void stored.levels.push(level),
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { session }, identity: {} } }));

/** Web Locks of one context: each name's work in turn. */
const locks = vi.hoisted(() => {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const next = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, next);
      return next;
    },
  };
});
vi.stubGlobal('navigator', { locks });
const { keepTokensOf, tokenDeps, tokenStore } = await import('@/lib/browser/tokens');

const tokens = (accessToken: string) => ({ accessToken, expiresAt: 1, scopes: ['a'] });
beforeEach(() => {
  stored.all = {};
  stored.levels = [];
});

describe('tokens', () => {
  it('are kept by sign-in, in storage.session, for trusted contexts alone', async () => {
    await tokenStore.write('a', tokens('1'));
    expect(await tokenStore.read('a')).toEqual(tokens('1'));
    expect(await tokenStore.read('b')).toBeNull();
    expect(stored.all).toEqual({ tokens: { a: tokens('1') } });
    expect(stored.levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  });

  it('do not overwrite each other when they are written at once', async () => {
    await Promise.all([
      tokenStore.write('a', tokens('1')),
      tokenStore.write('b', { ...tokens('2'), refreshToken: 'r' }),
      tokenStore.drop('c'),
    ]);
    expect(await tokenStore.read('a')).toEqual(tokens('1'));
    expect((await tokenStore.read('b'))?.refreshToken).toBe('r');
  });

  it('are dropped, one or all but some', async () => {
    for (const id of ['a', 'b', 'c']) await tokenStore.write(id, tokens(id));
    await tokenStore.drop('a');
    await keepTokensOf(['c']);
    expect(stored.all).toEqual({ tokens: { c: tokens('c') } });
  });

  it.each([[null], ['x'], [[1]], [{ a: { accessToken: 1 } }], [{ a: null }]])(
    'that can’t be read are none: %j',
    async (odd) => {
      stored.all = { tokens: odd };
      expect(await tokenStore.read('a')).toBeNull();
      await tokenStore.write('b', tokens('2'));
      expect(stored.all).toEqual({ tokens: { b: tokens('2') } });
    },
  );

  it('are written where the browser knows no access levels', async () => {
    const { setAccessLevel } = session;
    Object.assign(session, { setAccessLevel: undefined });
    await tokenStore.write('a', tokens('1'));
    Object.assign(session, { setAccessLevel });
    expect(await tokenStore.read('a')).toEqual(tokens('1'));
  });

  it('are renewed in turn across contexts', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };
    await Promise.all([tokenDeps.inTurn('t', work('1')), tokenDeps.inTurn('t', work('2'))]);
    expect(order).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });
});
