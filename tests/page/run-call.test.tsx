// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallPage } from '@/lib/page/call/page';
import { leave, type PageDeps } from '@/lib/page/run';
import { runCall } from '@/lib/page/run-call';
import type { PageCall } from '@/lib/page/types';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  leave();
});

const begins = { type: 'page-here', site: 'teams', call: null, follows: false };

/** What the background is asked when a look tells this, after the document has said that it is there. */
function asked(tell: PageCall | 'unreadable' | null, more: Partial<CallPage> = {}) {
  const messages: unknown[] = [];
  const deps: PageDeps = {
    ask: async (message) => {
      messages.push(message);
    },
    connected: () => true,
    onOff: (_, gone) => {
      stops.push(gone);
      return () => {};
    },
  };
  const look = () => ({ tell, again: null });
  runCall(document, { site: 'teams', named: null, follows: false, look, ...more }, deps);
  const first = messages.shift();
  return { first, messages };
}

const shows = (type: 'pagehide' | 'visibilitychange') => window.dispatchEvent(new Event(type));

describe('a call’s page', () => {
  const call: PageCall = { site: 'teams', id: 'x', url: 'https://teams.live.com/', state: 'in' };
  const { state: _, ...named } = call;
  const gone = { type: 'page-gone', site: 'teams', put: false };

  it.each(['x', ''])(
    'asks what to show of a call that is named %j, which time can tell too',
    (id) => {
      const { messages } = asked({ ...call, id });
      expect(messages).toEqual([{ type: 'page-call', call: { ...call, id } }]);
    },
  );

  it('says that it can’t be read, and asks nothing', () => {
    const { messages } = asked('unreadable');
    expect(messages).toEqual([{ type: 'page-read', site: 'teams', readable: false }]);
  });

  it('says first what its address names, and whether it follows another', () => {
    expect(asked(null).first).toEqual(begins);
    const { first } = asked(null, { named, follows: true });
    expect(first).toEqual({ ...begins, call: named, follows: true });
  });

  it.each([
    ['in its call', call],
    ['no more readable', 'unreadable' as const],
  ])('says that it goes: %s', (_what, tell) => {
    const { messages } = asked(tell);
    shows('pagehide');
    expect(messages.slice(1)).toEqual([gone]);
  });

  it('tells its call again where the browser shows the page again as it was', () => {
    const { messages } = asked(call);
    shows('visibilitychange');
    expect(messages).toHaveLength(1);
    shows('pagehide');
    shows('visibilitychange');
    expect(messages.slice(1)).toEqual([gone, { type: 'page-call', call }]);
  });

  it('asks anew when the user comes back to it, after a minute at the earliest', () => {
    vi.useFakeTimers();
    const { messages } = asked(call);
    const back = (hidden: boolean, later: number) => {
      vi.setSystemTime(Date.now() + later);
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      return messages.length;
    };
    const counts = [back(true, 61_000), back(false, 0), back(true, 1), back(false, 59_000)];
    expect([...counts, back(false, 2_000)]).toEqual([1, 2, 2, 2, 3]);
    expect(messages[2]).toEqual({ type: 'page-call', call });
    vi.useRealTimers();
  });

  it('asks again where no answer came, three times at most and not once it is turned off', async () => {
    vi.useFakeTimers();
    const { messages } = asked(call);
    const counts: number[] = [];
    for (const later of [900, 200, 2_000, 3_000, 60_000]) {
      await vi.advanceTimersByTimeAsync(later);
      counts.push(messages.length);
    }
    expect(counts).toEqual([1, 2, 3, 4, 4]);
    expect(messages.at(-1)).toEqual({ type: 'page-call', call });
    for (const stop of stops.splice(0)) stop();
    const off = asked(call);
    await vi.advanceTimersByTimeAsync(500);
    for (const stop of stops.splice(0)) stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(off.messages).toHaveLength(1);
    vi.useRealTimers();
  });

  it('says nothing of its going once it is turned off', () => {
    const { messages } = asked(call);
    for (const stop of stops.splice(0)) stop();
    shows('pagehide');
    shows('visibilitychange');
    expect(messages).toHaveLength(1);
  });
});
