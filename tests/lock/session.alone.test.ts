import { beforeEach, expect, it, vi } from 'vitest';

const { kept, browser, heard } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const heard = { ask: (_m: unknown, _s: object, _r: (answer: unknown) => void): unknown => false };
  const session = {
    get: async () => structuredClone(kept),
    set: async (now: object) => void Object.assign(kept, now),
  };
  const browser = {
    runtime: {
      id: 'cairn',
      onMessage: {
        addListener: (hear: typeof heard.ask) => {
          heard.ask = hear;
        },
      },
      sendMessage: async (message: unknown) => message,
    },
    storage: { session, local: session },
    scripting: { insertCSS: async () => undefined, executeScript: async () => undefined },
  };
  vi.stubGlobal('location', { href: 'https://cairn.test/background.js' });
  vi.stubGlobal('self', globalThis);
  return { kept, browser, heard };
});
vi.mock('wxt/browser', () => ({ browser }));
const { onBesideAsks } = await import('@/lib/browser/beside');

const door = 'https://cairn.test/beside.html';
const frame = {
  id: 'cairn',
  url: door,
  frameId: 4,
  tab: { id: 7, url: 'https://meet.google.com/' },
};
const ask = (message: object, sender: object = frame) =>
  new Promise<unknown>((resolve) => {
    if (heard.ask({ type: 'beside-session', ...message }, sender, resolve) !== true)
      resolve('unheard');
  });

beforeEach(() => {
  for (const name of Object.keys(kept)) Reflect.deleteProperty(kept, name);
  Object.assign(kept, { lockKey: 'secret', tokens: 'tokens', besideFrames: ['7 4'] });
  onBesideAsks();
});

it('gives a frame that was let in the key, and takes its lines', async () => {
  expect(await ask({ name: 'lockKey' })).toBe('secret');
  await ask({ name: 'lockUsed', value: 5 });
  expect(kept.lockUsed).toBe(5);
});

it('gives no other frame anything, and this one nothing else', async () => {
  expect(await ask({ name: 'lockKey' }, { ...frame, frameId: 5 })).toBeUndefined();
  expect(await ask({ name: 'lockKey' }, { ...frame, tab: { id: 8 } })).toBeUndefined();
  expect(await ask({ name: 'lockKey' }, { ...frame, url: 'https://meet.google.com/' })).toBe(
    'unheard',
  );
  expect(await ask({ name: 'lockKey' }, { ...frame, id: 'other' })).toBe('unheard');
  expect(await ask({ name: 'lockKey' }, { ...frame, frameId: 0 })).toBe('unheard');
  expect(await ask({ name: 'tokens' })).toBeUndefined();
});

it('takes no key from a page', async () => {
  await ask({ name: 'lockKey', value: 'mine' });
  expect(kept.lockKey).toBe('secret');
});
