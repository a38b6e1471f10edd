// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSeen } from '@/entrypoints/sidepanel/use-seen';

const STEADY = 500;
type Say = (entries: { isVisible: boolean }[]) => void;
let say: Say[] = [];
const options: unknown[] = [];
const left = vi.fn();

/** The browser's own watch, in Chromium's kind, which vouches for what is seen, or in Firefox's, which can't. */
function browserThat(vouches: boolean): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      disconnect = left;
      constructor(heard: Say, asked: unknown) {
        say.push(heard);
        options.push(asked);
      }
      observe() {}
    },
  );
  const Entry = class {};
  if (vouches) Object.defineProperty(Entry.prototype, 'isVisible', { value: false });
  vi.stubGlobal('IntersectionObserverEntry', Entry);
}

const hook = (untouched = true) =>
  renderHook((yes: boolean) => useSeen(yes, STEADY), { initialProps: untouched });
const vouch = (...all: boolean[]) =>
  act(() => say.at(-1)?.(all.map((isVisible) => ({ isVisible }))));
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  say = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('knows nothing before the browser has said something, and asks it about what lies over the panel', () => {
  browserThat(true);
  const { result, unmount } = hook();
  expect(result.current).toBe('unknown');
  expect(options.at(-1)).toMatchObject({ trackVisibility: true, delay: 100 });
  vouch(true);
  expect(result.current).toBe('well');
  unmount();
  expect(left).toHaveBeenCalledOnce();
});

it('takes the last of what the browser says at once', () => {
  browserThat(true);
  const { result } = hook();
  vouch(true, false);
  expect(result.current).toBe('touched');
});

it('takes the page’s own part at its word where the browser can’t say', () => {
  browserThat(false);
  const { result } = hook();
  expect(result.current).toBe('well');
  expect(say).toEqual([]);
});

it.each([
  ['the browser', (yes: boolean, _: (yes: boolean) => void) => vouch(yes)],
  ['the page’s part', (yes: boolean, touch: (yes: boolean) => void) => touch(yes)],
])('counts again only when %s has found it well for a while', (_, found) => {
  browserThat(true);
  const { result, rerender } = hook();
  vouch(true);
  found(false, rerender);
  expect(result.current).toBe('touched');
  found(true, rerender);
  pass(STEADY - 1);
  expect(result.current).toBe('touched');
  // Once more, and all of the while begins again.
  found(false, rerender);
  found(true, rerender);
  pass(STEADY - 1);
  expect(result.current).toBe('touched');
  pass(1);
  expect(result.current).toBe('well');
});

it('is touched at once when both say so, and well only when neither does', () => {
  browserThat(true);
  const { result, rerender } = hook(false);
  expect(result.current).toBe('touched');
  vouch(true);
  pass(STEADY);
  expect(result.current).toBe('touched');
  rerender(true);
  pass(STEADY);
  expect(result.current).toBe('well');
});
