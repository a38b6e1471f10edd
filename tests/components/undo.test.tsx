// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSaving } from '@/entrypoints/sidepanel/use-saving';
import { UNDO_MS } from '@/lib/panel/undo-stack';
import { done } from '@/lib/shared/done';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function changing() {
  const { result } = renderHook(() => useSaving());
  const change = async (undo: () => Promise<void>) =>
    act(async () => void (await result.current.run(async () => done('panel.said.closed', undo))));
  return { result, change };
}

it('takes back what the bar shows, the newest first, and nothing twice', async () => {
  const { result, change } = changing();
  const [first, second] = [vi.fn(async () => {}), vi.fn(async () => {})];
  await change(first);
  await change(second);
  await act(async () => result.current.undo());
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  expect(result.current.bar).not.toBeNull();
  await act(async () => result.current.undo());
  await act(async () => result.current.undo());
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  expect(result.current.bar).toBeNull();
});

it('says what was done as long as the bar stands, and nothing of it later', async () => {
  const { result, change } = changing();
  const said = () => result.current.announce;
  await change(async () => {});
  expect(said()).toBe('Meeting closed');
  act(() => void vi.advanceTimersByTime(UNDO_MS - 1));
  expect(said()).toBe('Meeting closed');
  act(() => result.current.setAnnounce('5 minutes left'));
  act(() => void vi.advanceTimersByTime(UNDO_MS - 1));
  expect(said()).toBe('5 minutes left');
  act(() => void vi.advanceTimersByTime(1));
  expect(said()).toBe('');
});

it('takes nothing back once the bar has gone', async () => {
  const { result, change } = changing();
  const undo = vi.fn(async () => {});
  await change(undo);
  act(() => void vi.advanceTimersByTime(UNDO_MS));
  expect(result.current.bar).toBeNull();
  await act(async () => result.current.undo());
  expect(undo).not.toHaveBeenCalled();
});
