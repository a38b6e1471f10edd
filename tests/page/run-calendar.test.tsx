// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '@/lib/messaging/page';
import type { Host } from '@/lib/page/host';
import { runCalendar } from '@/lib/page/run-calendar';
import type { Opened, PageAnswer, PageEvent } from '@/lib/page/types';
import { offerUi } from '@/lib/page/ui';

const event = (key: string): PageEvent => ({
  site: 'google-calendar',
  key,
  uid: null,
  recurrenceId: null,
  title: 'Mentoring Priya',
  when: '10:00',
  lang: 'en',
  people: [],
  joinUrl: null,
});
const words = { cairn: '', notThis: '', neverHere: '', yes: '', no: '', close: '' };
const button = { kind: 'open', label: 'Open', note: null, reasons: [], meetingId: 'm' } as const;
const yes: PageAnswer = { button: { ...button, reasons: [] }, words, lang: 'en', dir: 'ltr' };
const nothing: PageAnswer = { ...yes, button: null };

/** A page whose opened event and whose background are the test's to say. */
function scene(
  answers: (message: PageMessage) => unknown,
  marks: (message: Extract<PageMessage, { type: 'page-marks' }>) => unknown = () => '',
) {
  let now: ReturnType<Parameters<typeof runCalendar>[2]> = null;
  let linked = true;
  let off = () => {};
  let remark: (name: unknown) => void = () => {};
  const asked: PageMessage[] = [];
  const drawings: { act: { notThis(): void; say(yes: boolean): void; open(): void } }[] = [];
  const element = document.createElement('div');
  element.dataset.cairn = '';
  const host = {
    element,
    stand: vi.fn(() => document.body.append(element)),
    remove: () => element.remove(),
  } as unknown as Host;
  offerUi({ makeHost: () => host, drawButton: (drawing) => void drawings.push(drawing) });
  const change = async () => {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(250);
  };
  const deps = {
    ask: async (message: PageMessage) => {
      if (message.type === 'page-marks') return marks(message);
      asked.push(message);
      return answers(message);
    },
    onMarks: (handle: typeof remark) => {
      remark = handle;
      return () => {
        remark = () => {};
      };
    },
    connected: () => linked,
    onOff: (_: string, gone: () => void) => {
      off = gone;
      return () => {};
    },
  };
  runCalendar(document, 'google-calendar', () => now, deps);
  return {
    asked,
    drawings,
    stands: () => element.isConnected,
    async open(next: typeof now) {
      now = next;
      await change();
    },
    change,
    orphan: () => {
      linked = false;
    },
    off: () => off(),
    remark: (name: unknown) => remark(name),
    async comeIntoView() {
      document.dispatchEvent(new Event('visibilitychange'));
      await vi.advanceTimersByTimeAsync(1);
    },
  };
}
const opened = (key: string): Opened => ({
  event: event(key),
  place: document.body,
  how: 'inside',
});
const kinds = (asked: PageMessage[]) => asked.map(({ type }) => type);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a calendar’s page', () => {
  it('is asked about once an event, and has a button while it is open', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    await page.change();
    expect(kinds(page.asked)).toEqual(['page-event']);
    expect(page.stands()).toBe(true);
    await page.open(null);
    expect(page.stands()).toBe(false);
    await page.open(opened('b'));
    expect(kinds(page.asked)).toEqual(['page-event', 'page-event']);
    page.off();
  });

  it('puts the button back where the page takes it out', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    document.querySelector('[data-cairn]')?.remove();
    await page.change();
    expect(page.stands()).toBe(true);
    page.off();
  });

  it('shows nothing where there is nothing to say, and takes no answer for an event that was closed', async () => {
    const page = scene(() => nothing);
    await page.open(opened('a'));
    expect(page.stands()).toBe(false);
    page.off();
    let answer: (value: unknown) => void = () => {};
    const slow = scene(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await slow.open(opened('a'));
    await slow.open(null);
    answer(yes);
    await vi.advanceTimersByTimeAsync(1);
    expect(slow.stands()).toBe(false);
    slow.off();
  });

  it.each([undefined, null, 7, {}, { button: {} }])('takes %j for no answer', async (answer) => {
    const page = scene(() => answer);
    await page.open(opened('a'));
    expect(page.stands()).toBe(false);
    page.off();
  });

  it('says that it can’t be read only after a while, and that it can again', async () => {
    const page = scene(() => nothing);
    await page.open('unreadable');
    expect(page.asked).toEqual([]);
    await page.open(opened('a'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(kinds(page.asked)).toEqual(['page-event']);
    await page.open('unreadable');
    await vi.advanceTimersByTimeAsync(2_000);
    const read = { type: 'page-read', site: 'google-calendar' };
    expect(page.asked.at(-1)).toEqual({ ...read, readable: false });
    await page.open(opened('b'));
    expect(page.asked.slice(-2)).toContainEqual({ ...read, readable: true });
    page.off();
  });

  it('asks nothing more of an event that the user put aside', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    page.drawings[0]?.act.notThis();
    await page.change();
    expect(page.stands()).toBe(false);
    await page.open(null);
    await page.open(opened('a'));
    expect(kinds(page.asked)).toEqual(['page-event']);
    page.off();
  });

  it('asks of no more events than anybody opens, and of the one that stays open in the end', async () => {
    const page = scene(() => yes);
    for (let n = 0; n < 120; n += 1) await page.open(opened(`${n}`));
    // 15 at once, and one each 2 s of the half minute.
    expect(kinds(page.asked).length).toBeLessThanOrEqual(31);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(page.asked.at(-1)).toMatchObject({ event: { key: '119' } });
    expect(page.stands()).toBe(true);
    page.off();
  });

  it('leaves no trace once it is turned off, or the extension is gone', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    page.off();
    await page.change();
    expect(page.stands()).toBe(false);
    const other = scene(() => yes);
    await other.open(opened('a'));
    other.orphan();
    await other.change();
    expect(other.stands()).toBe(false);
    await other.change();
    expect(kinds(other.asked)).toEqual(['page-event']);
  });
});

describe('the marks in a calendar’s page', () => {
  const shown = () => document.documentElement.dataset.cairnMarks;
  const begin = async (marks: Parameters<typeof scene>[1]) => {
    const page = scene(() => nothing, marks);
    await vi.advanceTimersByTimeAsync(1);
    return page;
  };

  it('are asked for at load and when the page comes into view, and shown by their name alone', async () => {
    const has: string[] = [];
    const page = await begin((message) => has.push(message.has) && `n${has.length}`);
    expect(shown()).toBe('n1');
    await page.change();
    expect(has).toEqual(['']);
    await page.comeIntoView();
    expect(has).toEqual(['', 'n1']);
    expect(shown()).toBe('n2');
    page.off();
  });

  it('are asked for seldom, however often the page says that it comes into view', async () => {
    let asked = 0;
    const page = await begin(() => {
      asked += 1;
      return 'n1';
    });
    for (let n = 0; n < 50; n += 1) await page.comeIntoView();
    expect(asked).toBeLessThan(8);
    page.off();
  });

  it('follow what the background says, and are put back where the page took them away', async () => {
    const page = await begin(() => 'n1');
    page.remark('n2');
    expect(shown()).toBe('n2');
    delete document.documentElement.dataset.cairnMarks;
    await page.change();
    expect(shown()).toBe('n2');
    page.remark('');
    expect(shown()).toBeUndefined();
    page.off();
  });

  it.each([undefined, null, 7, { marks: 'n1' }])('stay where %j is the answer', async (answer) => {
    const page = await begin(({ has }) => (has === '' ? 'n1' : answer));
    await page.comeIntoView();
    expect(shown()).toBe('n1');
    page.off();
  });

  it('go at once when the site is turned off, and come back by no late answer', async () => {
    let answer: (value: unknown) => void = () => {};
    const page = await begin(() => 'n1');
    page.off();
    expect(shown()).toBeUndefined();
    const late = await begin(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    late.off();
    answer('n2');
    await vi.advanceTimersByTimeAsync(1);
    expect(shown()).toBeUndefined();
  });

  it('go when the extension is gone and the page is looked at again', async () => {
    const page = await begin(() => 'n1');
    page.orphan();
    await page.comeIntoView();
    expect(shown()).toBeUndefined();
    const other = await begin(() => 'n1');
    other.orphan();
    await other.change();
    expect(shown()).toBeUndefined();
  });

  it('of an older version go before this one’s are known', async () => {
    document.documentElement.dataset.cairnMarks = 'old';
    const page = await begin(() => null);
    expect(shown()).toBeUndefined();
    page.off();
  });
});
