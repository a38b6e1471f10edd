// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '@/lib/messaging/page';
import { runMarks } from '@/lib/page/run-marks';

const root = document.documentElement;
const shown = () => root.dataset.cairnMarks;
let stop = () => {};

/** A page whose background answers as the test says. */
async function scene(answer: (has: string) => unknown) {
  let linked = true;
  let remark: (name: unknown) => void = () => {};
  let off = () => {};
  const asked: string[] = [];
  const begin = () =>
    runMarks(document, 'google-calendar', {
      ask: async (message: PageMessage) => {
        if (message.type !== 'page-marks') throw new Error(message.type);
        asked.push(message.has);
        return answer(message.has);
      },
      connected: () => linked,
      onOff: (_, gone) => {
        off = gone;
        return () => {};
      },
      onMarks: (handle) => {
        remark = handle;
        return () => {};
      },
    });
  begin();
  await vi.advanceTimersByTimeAsync(1);
  stop = () => off();
  return {
    asked,
    begin,
    off: () => off(),
    remark: (name: unknown) => remark(name),
    orphan: () => {
      linked = false;
    },
    async comeIntoView() {
      document.dispatchEvent(new Event('visibilitychange'));
      await vi.advanceTimersByTimeAsync(1);
    },
    async strip() {
      delete root.dataset.cairnMarks;
      await vi.advanceTimersByTimeAsync(1);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the marks in a calendar’s page', () => {
  it('are asked for at load and when the page comes into view, and shown by their name alone', async () => {
    let n = 0;
    const page = await scene(() => `n${++n}`);
    expect(shown()).toBe('n1');
    await page.comeIntoView();
    expect(page.asked).toEqual(['', 'n1']);
    expect(shown()).toBe('n2');
    expect(document.querySelectorAll('style, [data-cairn]')).toHaveLength(0);
  });

  it('are asked for by one script alone, by the next after that has gone', async () => {
    const page = await scene(() => 'n1');
    page.begin();
    expect(page.asked).toEqual(['']);
    page.off();
    page.begin();
    expect(page.asked).toEqual(['', '']);
  });

  it('are asked for seldom, however often the page says that it comes into view', async () => {
    const page = await scene(() => 'n1');
    for (let n = 0; n < 50; n += 1) await page.comeIntoView();
    expect(page.asked.length).toBeLessThan(8);
  });

  it('follow what the background says', async () => {
    const page = await scene(() => 'n1');
    page.remark('n2');
    expect(shown()).toBe('n2');
    page.remark('');
    expect(shown()).toBeUndefined();
  });

  it('are put back where the page takes them away, without a fight', async () => {
    const page = await scene(() => 'n1');
    await page.strip();
    expect(shown()).toBe('n1');
    for (let n = 0; n < 50; n += 1) await page.strip();
    expect(shown()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    await page.comeIntoView();
    expect(shown()).toBe('n1');
  });

  it.each([undefined, null, 7, { marks: 'n1' }])('stay where %j is the answer', async (answer) => {
    const page = await scene((has) => (has === '' ? 'n1' : answer));
    await page.comeIntoView();
    expect(shown()).toBe('n1');
  });

  it('go at once when the site is turned off, and come back by no late answer', async () => {
    const page = await scene(() => 'n1');
    page.off();
    expect(shown()).toBeUndefined();
    let answer: (value: unknown) => void = () => {};
    const late = await scene(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    late.off();
    answer('n2');
    late.remark('n2');
    await vi.advanceTimersByTimeAsync(1);
    expect(shown()).toBeUndefined();
  });

  it('go within seconds when the extension is gone, at once when the page is looked at', async () => {
    const page = await scene(() => 'n1');
    page.orphan();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(shown()).toBeUndefined();
    const other = await scene(() => 'n1');
    other.orphan();
    await other.comeIntoView();
    expect(shown()).toBeUndefined();
  });

  it('of an older version go before this one’s are known', async () => {
    root.dataset.cairnMarks = 'old';
    await scene(() => null);
    expect(shown()).toBeUndefined();
  });
});
