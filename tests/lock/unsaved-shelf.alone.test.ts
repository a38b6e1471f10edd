import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dek } from '@/lib/crypto/lock-keys';

const { kept, browser } = vi.hoisted(() => {
  const kept = { session: {} as Record<string, unknown> };
  const session = {
    get: async () => structuredClone(kept.session),
    set: async (now: object) => void Object.assign(kept.session, structuredClone(now)),
    remove: async (key: string) => void Reflect.deleteProperty(kept.session, key),
  };
  return { kept, browser: { storage: { session } } };
});
vi.mock('wxt/browser', () => ({ browser }));

/** Pages that are open. */
const open = new Set<string>();
const tab = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (name: string) => tab.get(name) ?? null,
  setItem: (name: string, value: string) => tab.set(name, value),
});
vi.stubGlobal('navigator', {
  locks: {
    request: (name: string, work: () => Promise<unknown>) => {
      if (name.startsWith('cairn-page ')) open.add(name);
      return work();
    },
    query: async () => ({ held: [...open].map((name) => ({ name })) }),
  },
});

const dek = new Uint8Array(32).fill(7) as Dek;
const HELD = 'A goal half written';

interface At {
  path?: string;
  /** Another tab than before. */
  anew?: boolean;
}

/** A page that is loaded: its own modules, in its own tab. */
async function page({ path = '/desk.html', anew = false }: At = {}) {
  vi.resetModules();
  vi.stubGlobal('location', { pathname: path });
  if (anew) tab.clear();
  const shelf = await import('@/lib/browser/unsaved-shelf');
  const { addUnsaved, leftIn } = await import('@/lib/shared/unsaved');
  const { keyHolder, keepLockKey, forgetLockKey } = await import('@/lib/browser/lock-key');
  const { standHere } = await import('@/lib/browser/page-id');
  standHere();
  const unlock = async () => {
    await keepLockKey(dek);
    return (await keyHolder.read())?.key ?? null;
  };
  return { ...shelf, addUnsaved, leftIn, unlock, forgetLockKey };
}

/** Fills a form and locks, as a page that goes. */
async function leave(at?: At): Promise<void> {
  const one = await page(at);
  one.addUnsaved(() => [['partner/p goal', HELD]]);
  const key = await one.unlock();
  await one.forgetLockKey();
  await one.keepUnsaved(key);
}

beforeEach(() => {
  vi.useFakeTimers();
  kept.session = {};
  open.clear();
  tab.clear();
});

afterEach(() => vi.useRealTimers());

describe('what is unsaved in a page that the lock closes', () => {
  it('lies in memory, sealed, and comes back once it is unlocked, to stay nowhere', async () => {
    await leave();
    expect(JSON.stringify(kept.session)).toContain('desk.html');
    expect(JSON.stringify(kept.session)).not.toContain(HELD);
    expect(atob(JSON.stringify(kept.session).match(/[\w+/]{80,}=*/)?.[0] ?? '')).not.toContain(
      HELD,
    );
    const again = await page();
    await again.unlock();
    await again.takeUnsaved();
    expect(again.leftIn('partner/p goal')).toBe(HELD);
    expect(kept.session.unsaved).toEqual({});
    const third = await page();
    await third.takeUnsaved();
    expect(third.leftIn('partner/p goal')).toBeUndefined();
  });

  it('belongs to its page as long as that is there, and goes to another of its kind when it is gone', async () => {
    await leave();
    const other = await page({ anew: true });
    await other.unlock();
    await other.takeUnsaved();
    expect(other.leftIn('partner/p goal')).toBeUndefined();
    open.clear();
    const soon = await page({ anew: true });
    // It may be on its way back.
    await soon.takeUnsaved();
    expect(soon.leftIn('partner/p goal')).toBeUndefined();
    open.clear();
    vi.setSystemTime(Date.now() + 11_000);
    const popup = await page({ path: '/popup.html', anew: true });
    await popup.takeUnsaved();
    expect(popup.leftIn('partner/p goal')).toBeUndefined();
    const next = await page({ anew: true });
    await next.takeUnsaved();
    expect(next.leftIn('partner/p goal')).toBe(HELD);
  });

  it('goes from the panel in a page to the panel beside it', async () => {
    await leave({ path: '/beside.html' });
    open.clear();
    vi.setSystemTime(Date.now() + 11_000);
    const panel = await page({ path: '/sidepanel.html', anew: true });
    await panel.unlock();
    await panel.takeUnsaved();
    expect(panel.leftIn('partner/p goal')).toBe(HELD);
  });

  it('is not opened with another lock’s key, and lies there as it is where no lock was on', async () => {
    await leave();
    kept.session.lockKey = btoa(String.fromCharCode(...new Uint8Array(32).fill(8)));
    const again = await page();
    await again.takeUnsaved();
    expect(again.leftIn('partner/p goal')).toBeUndefined();
    expect(kept.session.unsaved).toEqual({});
    again.addUnsaved(() => [['partner/p goal', HELD]]);
    await again.keepUnsaved(null);
    const off = await page();
    await off.takeUnsaved();
    expect(off.leftIn('partner/p goal')).toBe(HELD);
  });

  it('is left where it can’t be read, or is more than anybody types', async () => {
    const { takeUnsaved, keepUnsaved, addUnsaved, leftIn } = await page();
    const id = tab.get('unsaved') ?? '';
    for (const held of ['{', '{"a', '!!', '[1]', 'null', '{"partner/p goal":']) {
      kept.session.unsaved = { [id]: { kind: '/desk.html', at: 0, held } };
      await takeUnsaved();
      expect(kept.session.unsaved).toEqual({});
    }
    for (const shelf of [7, 'x', [1], { [id]: 5 }, { [id]: { kind: 1, at: 0, held: 2 } }]) {
      kept.session.unsaved = shelf;
      await takeUnsaved();
    }
    expect(leftIn('partner/p goal')).toBeUndefined();
    kept.session = {};
    addUnsaved(() => [['a', 'x'.repeat(300_000)]]);
    await keepUnsaved(null);
    expect(kept.session).toEqual({});
  });

  it('is nothing where nothing is unsaved', async () => {
    const { keepUnsaved } = await page();
    await keepUnsaved(null);
    expect(kept.session).toEqual({});
  });
});
