import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabCall } from '@/lib/sync/page/tab-call';

type Closed = (tabId: number) => void;
const fake = vi.hoisted(() => ({
  all: {} as Record<string, unknown>,
  listeners: new Set<(tabId: number) => void>(),
  tabs: new Map<number, { url?: string }>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: structuredClone(fake.all[key]) }),
        set: async (items: object) => void Object.assign(fake.all, structuredClone(items)),
      },
    },
    tabs: {
      onRemoved: {
        addListener: (one: Closed) => fake.listeners.add(one),
        removeListener: (one: Closed) => fake.listeners.delete(one),
      },
      get: async (id: number) => fake.tabs.get(id) ?? Promise.reject(new Error('No tab')),
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
const { onTabClosed, tabCalls } = await import('@/lib/browser/tab-calls');

const NOW = Date.now();
const call = (more: Partial<TabCall> = {}): TabCall => ({
  ...{ site: 'meet', id: 'abc-defg-hij', url: 'https://meet.google.com/abc-defg-hij' },
  ...{ meetingId: 'm', state: 'in', begun: true, gone: null, at: NOW },
  ...more,
});
beforeEach(() => {
  fake.all = {};
  fake.listeners.clear();
});

describe('calls by their tabs', () => {
  it('are kept in storage.session, each by its tab', async () => {
    await tabCalls.keep(1, call());
    await tabCalls.keep(2, call({ meetingId: 'n' }));
    await tabCalls.keep(1, null);
    expect(await tabCalls.all()).toEqual(new Map([[2, call({ meetingId: 'n' })]]));
    expect(Object.keys(fake.all)).toEqual(['tabCalls']);
  });

  it('go after half a day, and once their page has gone for good', async () => {
    await tabCalls.keep(1, call({ at: NOW - 13 * 3_600_000 }));
    await tabCalls.keep(2, call({ gone: NOW - 61_000 }));
    await tabCalls.keep(3, call({ gone: NOW }));
    await tabCalls.keep(4, call());
    expect([...(await tabCalls.all()).keys()]).toEqual([3, 4]);
  });

  it.each([null, 'x', { 1: { site: 'evil' } }])('are none where %j stands', async (stands) => {
    fake.all = { tabCalls: stands };
    expect((await tabCalls.all()).size).toBe(0);
  });

  it('say whether a tab still shows their site', async () => {
    fake.tabs.set(1, { url: 'https://meet.google.com/abc-defg-hij' });
    fake.tabs.set(2, { url: 'https://example.com/' });
    fake.tabs.set(3, {});
    const shown = [1, 2, 3, 4].map((id) => tabCalls.shows(id, 'meet'));
    expect(await Promise.all(shown)).toEqual([true, false, false, false]);
  });
});

describe('closed tabs', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('are heard at once when the background starts, and on only while a call goes on', async () => {
    const handle = vi.fn();
    onTabClosed(handle);
    for (const listener of fake.listeners) listener(7);
    expect(handle).toHaveBeenCalledWith(7);
    await settled();
    expect(fake.listeners.size).toBe(0);
    const steps: [TabCall | null, number][] = [
      [call({ state: 'named', begun: false }), 0],
      [call(), 1],
      [call({ gone: NOW }), 0],
      [call(), 1],
      [null, 0],
    ];
    for (const [kept, listeners] of steps) {
      await tabCalls.keep(1, kept);
      expect(fake.listeners.size).toBe(listeners);
    }
  });

  it('stay heard where a call went on before the background slept', async () => {
    fake.all = { tabCalls: { 1: call() } };
    onTabClosed(() => {});
    await settled();
    expect(fake.listeners.size).toBe(1);
  });
});
