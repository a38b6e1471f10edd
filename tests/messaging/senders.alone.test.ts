import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (value: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
const heard = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'cairn',
      onMessage: { addListener: (one: unknown) => heard.listeners.push(one) },
    },
  },
}));
vi.stubGlobal('self', { location: { href: 'chrome-extension://cairn/background.js' } });
const { onMessage } = await import('@/lib/browser/messages');
const { onPageMessage } = await import('@/lib/browser/page-messages');

const page = {
  id: 'cairn',
  url: 'https://calendar.google.com/calendar/u/0/r',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const event = {
  site: 'google-calendar',
  key: 'k',
  uid: null,
  recurrenceId: null,
  title: 'Mentoring',
  when: '10:00',
  lang: 'en',
  people: [],
  joinUrl: null,
};
const asked = { type: 'page-event', event };

/** What a listener answers, once it has: 'deaf' where it takes the message for none of its own. */
function send(value: unknown, sender: unknown): Promise<unknown> {
  const [listener] = heard.listeners as Listener[];
  return new Promise((resolve) => {
    if (listener?.(value, sender, resolve) === false) resolve('deaf');
  });
}
beforeEach(() => {
  heard.listeners.length = 0;
});

describe('what pages of known sites ask', () => {
  const handle = vi.fn(async () => 'answer');
  beforeEach(() => {
    handle.mockClear();
    onPageMessage(handle);
  });

  it('is handed on with where it came from, and answered', async () => {
    expect(await send(asked, page)).toBe('answer');
    const site = expect.objectContaining({ id: 'google-calendar' });
    expect(handle).toHaveBeenCalledWith(asked, { site, tabId: 7, windowId: 3 });
  });

  it.each([
    ['another extension', asked, { ...page, id: 'other' }],
    ['a frame in the page', asked, { ...page, frameId: 4 }],
    ['no tab', asked, { ...page, tab: undefined }],
    ['a site of nobody’s', asked, { ...page, url: 'https://calendar.google.com.evil.example/' }],
    ['our own page', asked, { ...page, url: 'chrome-extension://cairn/desk.html' }],
    ['one site for another', asked, { ...page, url: 'https://meet.google.com/abc-defg-hij' }],
    ['a title of a megabyte', { ...asked, event: { ...event, title: 'x'.repeat(1e6) } }, page],
    ['an unknown type', { type: 'page-erase' }, page],
    ['a place that is no id', { type: 'page-open', kind: 'prepare', meetingId: '../#' }, page],
    ['what only our pages say', { type: 'meetings-changed' }, page],
    ['nothing', null, page],
  ])('is not heard from %s', async (_, value, sender) => {
    expect(await send(value, sender)).toBe('deaf');
    expect(handle).not.toHaveBeenCalled();
  });

  it('is heard no more for a while where one tab says too much, and others are', async () => {
    const heardFrom = (id: number) => send(asked, { ...page, tab: { id, windowId: 3 } });
    for (let n = 0; n < 40; n += 1) expect(await heardFrom(7)).toBe('answer');
    expect(await heardFrom(7)).toBe('deaf');
    expect(await heardFrom(8)).toBe('answer');
    expect(handle).toHaveBeenCalledTimes(41);
  });

  it('is answered with nothing where that failed', async () => {
    handle.mockRejectedValueOnce(new Error('no'));
    expect(await send(asked, page)).toBeNull();
  });
});

describe('what our own pages say', () => {
  const handle = vi.fn(async () => {});
  beforeEach(() => onMessage(handle));
  const changed = { type: 'meetings-changed' };

  it('is heard from them, and not from our scripts in other pages', async () => {
    const desk = { id: 'cairn', url: 'chrome-extension://cairn/desk.html' };
    expect(await send(changed, desk)).toBe(true);
    expect(await send(changed, page)).toBe('deaf');
    expect(handle).toHaveBeenCalledTimes(1);
  });
});
