// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNow } from '@/entrypoints/sidepanel/use-now';

const begun = Date.parse('2026-03-02T09:00:30Z');

beforeEach(() => {
  vi.useFakeTimers({ now: begun });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

it('stays the same within a minute, so that nothing is read twice', async () => {
  let reads = 0;
  const clock = () => begun + 5 * reads++;
  const { result } = renderHook(() => useNow(clock));
  const first = result.current;
  window.dispatchEvent(new Event('focus'));
  await pass(0);
  expect(result.current).toBe(first);
  expect(reads).toBeGreaterThan(2);
});

it('moves with each whole minute', async () => {
  const { result } = renderHook(() => useNow(Date.now));
  await pass(29_000);
  expect(result.current).toBe(begun);
  await pass(2_000);
  expect(result.current).toBe(begun + 30_020);
});

it('moves when the page comes back into view in another minute', async () => {
  const { result } = renderHook(() => useNow(Date.now));
  vi.setSystemTime(begun + 40 * 60_000);
  await act(async () => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe(begun + 40 * 60_000);
});
