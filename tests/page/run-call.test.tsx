// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { leave, type PageDeps } from '@/lib/page/run';
import { runCall } from '@/lib/page/run-call';
import type { PageCall } from '@/lib/page/types';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  leave();
});

/** What the background is asked when a look tells this. */
function asked(tell: PageCall | 'unreadable' | null): unknown[] {
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
  runCall(document, { site: 'teams', look: () => ({ tell, again: null }) }, deps);
  return messages;
}

describe('a call’s page', () => {
  const call: PageCall = { site: 'teams', id: 'x', url: 'https://teams.live.com/', state: 'in' };

  it.each(['x', ''])(
    'asks what to show of a call that is named %j, which time can tell too',
    (id) => {
      expect(asked({ ...call, id })).toEqual([{ type: 'page-call', call: { ...call, id } }]);
    },
  );

  it('says that it can’t be read, and asks nothing', () => {
    expect(asked('unreadable')).toEqual([{ type: 'page-read', site: 'teams', readable: false }]);
  });
});
