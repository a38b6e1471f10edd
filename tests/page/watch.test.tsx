// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const change = async () => {
  document.body.append(document.createElement('i'));
  await Promise.resolve();
  await Promise.resolve();
};

it('looks at once, and five times a second at most however often the page changes', async () => {
  const look = vi.fn();
  const end = watchPage(document, look);
  expect(look).toHaveBeenCalledTimes(1);
  for (let n = 0; n < 100; n += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(5);
  expect(look.mock.calls.length).toBeLessThanOrEqual(6);
  await vi.advanceTimersByTimeAsync(1_000);
  const at = look.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look, 'a page at rest is left alone').toHaveBeenCalledTimes(at);
  end();
});

it('never looks again once it has ended, also when a look ends it', async () => {
  const look = vi.fn();
  const end = watchPage(document, look);
  await change();
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  await change();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

it("doesn't look for the sake of its own button, but when the page takes that out", async () => {
  const look = vi.fn();
  const end = watchPage(document, look);
  const button = document.createElement('div');
  button.dataset.cairn = '';
  document.body.append(button);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(1);
  button.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  end();
});

it('looks a tenth of the time at most, however long the page makes a look', async () => {
  const look = vi.fn(() => void vi.advanceTimersByTime(100));
  const end = watchPage(document, look);
  for (let n = 0; n < 200; n += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(7);
  expect(look.mock.calls.length).toBeLessThanOrEqual(11);
  end();
});
