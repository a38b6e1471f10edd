// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { LATE } from '@/components/ui/use-late';
import { App } from '@/entrypoints/sidepanel/App';
import type { PopupModel } from '@/lib/popup/model';
import type { Store } from '@/lib/storage/store';

vi.mock('@/lib/browser/settings', () => ({ readSettings: () => new Promise(() => {}) }));
// A database that another window holds neither opens nor fails, unless a test says so.
const database = vi.hoisted(() => ({ fails: false }));
vi.mock('@/lib/browser/panel-wish', () => ({ onWish: () => () => {} }));
vi.mock('@/lib/storage/watch-query', () => ({
  watchQuery: (_query: unknown, _next: unknown, failed: (error: unknown) => void) => {
    if (database.fails) failed(new Error('unopened'));
    return () => {};
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const sentence = () => screen.queryByText(/Close other windows of Cairn/);
const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

it('the panel says what to do when its data don’t come', async () => {
  render(<App store={{ clock: Date.now } as Store} onShown={() => {}} />);
  await pass(LATE - 1);
  expect(sentence()).toBeNull();
  await pass(1);
  expect(sentence()).not.toBeNull();
});

it('the panel comes to rest with a picture of the trouble, too', async () => {
  const shown = vi.fn();
  render(<App store={{ clock: Date.now } as Store} onShown={shown} />);
  await pass(1);
  expect(shown).not.toHaveBeenCalled();
  database.fails = true;
  cleanup();
  render(<App store={{ clock: Date.now } as Store} onShown={shown} />);
  await pass(1);
  database.fails = false;
  expect(shown).toHaveBeenCalledTimes(1);
});

it('the popup says it too, until its data come', async () => {
  const none = async () => null;
  const acts = { log: none, undo: none, putBack: none, openPanel: vi.fn(), openDesk: vi.fn() };
  const known = { partners: [], locale: 'en', loading: true } as const;
  const page = (model: PopupModel | null) => (
    <Popup
      {...acts}
      known={known}
      model={model}
      trouble={null}
      unread={null}
      singleKeys
      loadGoals={async () => []}
    />
  );
  const { rerender } = render(page(null));
  await pass(LATE);
  expect(sentence()).not.toBeNull();
  rerender(page({ next: null, logged: [], signIn: false }));
  expect(sentence()).toBeNull();
});
