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
function scene(answers: (message: PageMessage) => unknown) {
  let now: ReturnType<Parameters<typeof runCalendar>[2]> = null;
  let linked = true;
  let off = () => {};
  const asked: PageMessage[] = [];
  const drawings: { act: { notThis(): void; say(yes: boolean): void; open(): void } }[] = [];
  const makeHost = () => {
    const element = document.createElement('div');
    element.dataset.cairn = '';
    return {
      element,
      stand: vi.fn(() => document.body.append(element)),
      remove: () => element.remove(),
    } as unknown as Host;
  };
  offerUi({ makeHost, drawButton: (drawing) => void drawings.push(drawing) });
  const change = async () => {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(250);
  };
  const deps = {
    ask: async (message: PageMessage) => {
      asked.push(message);
      return answers(message);
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
    stands: () => document.querySelector('[data-cairn]') !== null,
    async open(next: typeof now) {
      now = next;
      await change();
    },
    /** What is open is another one from now on, which nobody has looked at yet. */
    becomes(next: typeof now) {
      now = next;
    },
    change,
    orphan: () => {
      linked = false;
    },
    off: () => off(),
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

  it('makes the button anew where the page has taken it into another document, whose end would leave it deaf', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    const before = document.querySelector('[data-cairn]');
    if (before) document.implementation.createHTMLDocument().body.append(before);
    expect(page.stands()).toBe(false);
    await page.change();
    expect(page.stands()).toBe(true);
    expect(document.querySelector('[data-cairn]')).not.toBe(before);
    expect(page.drawings).toHaveLength(2);
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

  it('asks again where no answer came, three times at most, until one does', async () => {
    const answers: unknown[] = [undefined, undefined, yes];
    const page = scene(() => answers.shift());
    await page.open(opened('a'));
    expect(page.stands()).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds(page.asked)).toEqual(['page-event', 'page-event', 'page-event']);
    expect(page.stands()).toBe(true);
    page.off();
    const busy = scene(() => undefined);
    await busy.open(opened('a'));
    // The page's own changes make it come no sooner.
    await busy.change();
    await busy.change();
    expect(busy.asked).toHaveLength(1);
    busy.off();
    const dead = scene(() => undefined);
    await dead.open(opened('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    for (let n = 0; n < 5; n += 1) await dead.change();
    expect(dead.asked).toHaveLength(4);
    dead.off();
  });

  it('does nothing by a button whose event is no longer the one that is open, and takes it away', async () => {
    const page = scene(() => yes);
    await page.open(opened('a'));
    const act = page.drawings[0]?.act;
    page.becomes(opened('b'));
    act?.open();
    act?.say(true);
    expect(page.stands()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(kinds(page.asked)).toEqual(['page-event', 'page-event']);
    page.drawings[1]?.act.open();
    expect(page.asked.at(-1)).toMatchObject({ type: 'page-open', meetingId: 'm' });
    page.off();
  });

  it('takes the button away at once where what it stands by goes', async () => {
    const page = scene(() => yes);
    const place = document.createElement('div');
    document.body.append(place);
    await page.open({ ...opened('a'), place });
    expect(page.stands()).toBe(true);
    page.becomes(null);
    place.remove();
    await vi.advanceTimersByTimeAsync(0);
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

  it('doubts nothing in a page that nobody sees, since nothing is drawn there, and judges it once somebody does', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const page = scene(() => yes);
    await page.open('unreadable');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.asked).toEqual([]);
    hidden.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.asked).toEqual([{ type: 'page-read', site: 'google-calendar', readable: false }]);
    page.off();
    hidden.mockRestore();
  });

  it('has a button for what was drawn with no node coming or going', async () => {
    const page = scene(() => yes);
    await page.open('unreadable');
    page.becomes(opened('a'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(kinds(page.asked)).toEqual(['page-event']);
    expect(page.stands()).toBe(true);
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
