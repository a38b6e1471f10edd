import { beforeEach, describe, expect, it, vi } from 'vitest';

const { kept, browser, heard } = vi.hoisted(() => {
  const kept = { session: {}, local: {} } as Record<'session' | 'local', Record<string, unknown>>;
  const heard = {
    changes: new Set<(changes: object, area: string) => void>(),
    state: (_: string) => {},
    alarms: new Map<string, number>(),
    opened: 0,
  };
  const area = (name: 'session' | 'local') => ({
    get: async () => structuredClone(kept[name]),
    set: async (now: Record<string, unknown>) => {
      Object.assign(kept[name], structuredClone(now));
      const changes = Object.fromEntries(Object.entries(now).map(([k, v]) => [k, { newValue: v }]));
      for (const hear of heard.changes) hear(changes, name);
    },
    remove: async (key: string) => {
      Reflect.deleteProperty(kept[name], key);
      for (const hear of heard.changes) hear({ [key]: {} }, name);
    },
  });
  const browser = {
    storage: {
      session: area('session'),
      local: area('local'),
      onChanged: {
        addListener: (hear: never) => heard.changes.add(hear),
        removeListener: (hear: never) => heard.changes.delete(hear),
      },
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void heard.alarms.set(name, when),
      getAll: async () => [...heard.alarms.keys()].map((name) => ({ name })),
      clear: async (name: string) => heard.alarms.delete(name),
    },
    idle: {
      onStateChanged: {
        addListener: (hear: (state: string) => void) => {
          heard.state = hear;
        },
      },
    },
    action: {
      openPopup: async () => {
        heard.opened += 1;
      },
    },
  };
  return { kept, browser, heard };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('navigator', {
  locks: { request: (_: string, work: () => Promise<unknown>) => work() },
});
const { keepLockKey, readLockKey } = await import('@/lib/browser/lock-key');
const { lockWhenDue, onScreenLock } = await import('@/lib/browser/lock-clock');
const { noteUse, readUse } = await import('@/lib/browser/lock-use');
const { countWaiting } = await import('@/lib/browser/count-waiting');
const { eachWaiting, keepWaiting } = await import('@/lib/browser/waiting-lines');
const { lockLines } = await import('@/lib/browser/lock-lines');
type SaidInPage = import('@/lib/browser/lock-lines').SaidInPage;
const { takeHandedLine } = await import('@/lib/browser/handed-line');

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 4, 15, 10);
const dek = new Uint8Array(32).fill(7);
const settings = (some: object) => browser.storage.local.set({ settings: some });
const isOpen = async () => (await readLockKey()) !== null;

beforeEach(async () => {
  kept.session = {};
  kept.local = {};
  heard.alarms.clear();
  heard.opened = 0;
});

describe('the clock of the lock', () => {
  it('has the next look rung for, from the last use on', async () => {
    await keepLockKey(dek);
    await noteUse(NOW - 10 * MINUTE);
    await lockWhenDue(NOW);
    expect(await isOpen()).toBe(true);
    expect([...heard.alarms]).toEqual([['lock', NOW + 20 * MINUTE]]);
  });

  it('locks where nothing was done for long enough, also when it hears of that late', async () => {
    await settings({ lockAfter: 5 });
    await keepLockKey(dek);
    await noteUse(NOW - 300 * MINUTE);
    await lockWhenDue(NOW);
    expect(await isOpen()).toBe(false);
    expect(heard.alarms.size).toBe(0);
  });

  it('begins to count where nobody noted a use, and rings for nothing where it is not wanted or locked', async () => {
    await keepLockKey(dek);
    await lockWhenDue(NOW);
    expect(await readUse()).toBe(NOW);
    await settings({ lockAfter: null });
    await lockWhenDue(NOW + 9_999 * MINUTE);
    expect([await isOpen(), heard.alarms.size]).toEqual([true, 0]);
    await settings({ lockAfter: 5 });
    await lockWhenDue(NOW);
    expect(heard.alarms.size).toBe(1);
    await browser.storage.session.remove('lockKey');
    await lockWhenDue(NOW);
    expect(heard.alarms.size).toBe(0);
  });

  it('locks with the screen unless that is not wanted, and with nothing else', async () => {
    onScreenLock();
    await keepLockKey(dek);
    heard.state('idle');
    await settings({ lockWithScreen: false });
    heard.state('locked');
    await vi.waitFor(() => isOpen());
    await new Promise((done) => setTimeout(done));
    expect(await isOpen()).toBe(true);
    await settings({ lockWithScreen: true });
    heard.state('locked');
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  });
});

describe('what is said to a Cairn that is locked', () => {
  const late = {
    start: vi.fn(),
    suggest: vi.fn(async (line: string) => `Log: ${line}`),
    found: vi.fn(async () => [{ content: '? a', description: 'A', place: 'partner/p' }]),
    enter: vi.fn(async (_: string) => undefined),
  };
  const chosen = vi.fn(async (..._: [string, string]) => undefined);
  const said = vi.fn(async (_: SaidInPage) => undefined);
  let state: 'off' | 'open' | 'locked' = 'locked';
  const lines = lockLines({
    lock: async () => state,
    late: async () => late,
    chosen,
    said,
    say: async (what) => what,
  });
  beforeEach(() => {
    state = 'locked';
    vi.clearAllMocks();
  });

  it('is kept in memory, the user is asked to unlock, and nothing of it is read', async () => {
    await lines.start();
    expect(await lines.suggest('Send Priya the list', 'xml')).toBe('reminders.lineLocked');
    await lines.enter('Send Priya the list');
    await lines.enter('  ');
    await lines.menu('action p1', 'a text');
    expect(await countWaiting()).toBe(2);
    expect(heard.opened).toBe(2);
    expect(JSON.stringify(kept.local)).not.toMatch(/list|a text/);
    for (const never of [late.start, late.suggest, late.enter, chosen])
      expect(never).not.toHaveBeenCalled();
  });

  it('has nothing found shown in the address bar where there is a lock', async () => {
    for (const each of ['locked', 'open'] as const) {
      state = each;
      expect(await lines.found('? list', 'xml')).toEqual([]);
    }
    state = 'off';
    expect(await lines.found('? list', 'xml')).toHaveLength(1);
  });

  it('goes where it was meant to once it is unlocked, in its order', async () => {
    await lines.enter('one');
    await lines.menu('action p1', 'two');
    await lines.enter('three');
    state = 'open';
    await lines.takeUp();
    expect(late.enter.mock.calls).toEqual([['one'], ['three']]);
    expect(chosen.mock.calls).toEqual([['action p1', 'two']]);
    expect(await countWaiting()).toBe(0);
  });

  it('is also an answer in a calendar’s page: kept, the latter of two counts, and given once it is unlocked', async () => {
    const event = {
      site: 'google-calendar' as const,
      key: 'abc',
      uid: null,
      recurrenceId: null,
      title: 'Mentoring with Amina',
      when: 'Thursday, May 14, 10:00 – 10:45 AM',
      lang: 'en',
      people: [],
      joinUrl: null,
    };
    await lines.inPage({ event, yes: false });
    await lines.inPage({ event: { ...event, key: 'other' }, yes: true });
    await lines.inPage({ event, yes: true });
    expect([await countWaiting(), heard.opened, said.mock.calls.length]).toEqual([2, 3, 0]);
    expect(JSON.stringify(kept.local)).not.toMatch(/Amina/);
    state = 'open';
    await lines.takeUp();
    expect(said.mock.calls.map(([{ event, yes }]) => [event.key, yes])).toEqual([
      ['other', true],
      ['abc', true],
    ]);
    expect(await countWaiting()).toBe(0);
  });

  it('is not lost where its turn fails', async () => {
    await keepWaiting({ kind: 'line', line: 'one' });
    await expect(eachWaiting(() => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
    expect(await countWaiting()).toBe(1);
  });

  it('stands in the popup however long unlocking takes, where the user says for whom', async () => {
    await lines.menu('action else', 'a text');
    const handed = kept.session.handedLine as { at: number };
    handed.at -= 500 * MINUTE;
    expect(await takeHandedLine()).toBe('a text');
  });

  it('is described by nothing of its own as long as there is a lock', async () => {
    state = 'open';
    expect(await lines.suggest('Send Priya the list', 'xml')).toBe('reminders.lineDiscreet');
    state = 'off';
    expect(await lines.suggest('Send it', 'xml')).toBe('Log: Send it');
  });
});
