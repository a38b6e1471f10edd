import { beforeEach, describe, expect, it, vi } from 'vitest';

const { page, browser } = vi.hoisted(() => {
  const page = {
    /** The style sheets in each tab, and the names told to it. */
    sheets: new Map<number, string[]>(),
    told: [] as unknown[],
    kept: {} as Record<string, unknown>,
  };
  const of = (tabId: number) => {
    const sheets = page.sheets.get(tabId);
    if (!sheets) throw new Error('Not allowed there');
    return sheets;
  };
  type Sheet = { target: { tabId: number }; css: string; origin: string };
  const browser = {
    scripting: {
      insertCSS: async ({ target, css }: Sheet) => void of(target.tabId).push(css),
      removeCSS: async ({ target, css }: Sheet) => {
        page.sheets.set(
          target.tabId,
          of(target.tabId).filter((one) => one !== css),
        );
      },
    },
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        url[0]?.includes('google') ? [...page.sheets.keys()].map((id) => ({ id })) : [],
      sendMessage: async (id: number, message: unknown) => void page.told.push([id, message]),
    },
    storage: {
      session: {
        get: async () => structuredClone(page.kept),
        set: async (now: Record<string, unknown>) => void Object.assign(page.kept, now),
        remove: async (name: string) => void Reflect.deleteProperty(page.kept, name),
      },
    },
  };
  return { page, browser };
});
vi.mock('wxt/browser', () => ({ browser }));
const { marksInto, renewMarks } = await import('@/lib/browser/page-marks');

const site = 'google-calendar';
let chips = 'a';
const make = vi.fn(async (_: string, name: string) => (chips ? `${name}{${chips}}` : ''));
const ask = (has = '', tabId = 1) => marksInto({ tabId, site, has }, make);
const sheets = (tabId = 1) => page.sheets.get(tabId);

beforeEach(() => {
  page.sheets = new Map([
    [1, []],
    [2, []],
  ]);
  Object.assign(page, { told: [], kept: {} });
  chips = 'a';
  make.mockClear();
});

describe('the marks in a page that asks', () => {
  it('are put there once, by a name that tells nothing', async () => {
    const name = await ask();
    expect(name).toMatch(/^[\da-f]{8}$/);
    expect(sheets()).toEqual([`${name}{a}`]);
    expect(await ask(name)).toBe(name);
    expect(sheets()).toHaveLength(1);
  });

  it('are the same in every page, also in two that ask at once, and made once', async () => {
    const [one, two] = await Promise.all([ask('', 1), ask('', 2)]);
    expect(one).toBe(two);
    expect(sheets(2)).toEqual(sheets(1));
    const made = make.mock.calls.length;
    await ask('', 2);
    expect(make.mock.calls).toHaveLength(made);
  });

  it('are none where no meeting is known', async () => {
    chips = '';
    expect(await ask()).toBe('');
    expect(sheets()).toEqual([]);
  });

  it('fail where Cairn may not be, and the next page has them all the same', async () => {
    await expect(ask('', 7)).rejects.toThrow();
    expect(await ask()).not.toBe('');
  });

  it('are made anew where what was noted can’t be read', async () => {
    page.kept.marks = { [site]: { name: 7 } };
    expect(await ask()).not.toBe('');
  });
});

describe('a change of what is known', () => {
  it('brings every open page the new marks before the old ones go', async () => {
    const before = await ask();
    await ask('', 2);
    chips = 'b';
    await renewMarks([site], make);
    const name = await ask();
    expect(name).not.toBe(before);
    expect(sheets(2)).toEqual([`${name}{b}`]);
    expect(page.told).toContainEqual([2, { type: 'page-marks', marks: name }]);
  });

  it('that changes no mark is said to nobody', async () => {
    await ask();
    await renewMarks([site], make);
    expect(page.told).toEqual([]);
    expect(sheets()).toHaveLength(1);
  });

  it('takes the last mark away', async () => {
    await ask();
    chips = '';
    await renewMarks([site], make);
    expect(sheets()).toEqual([]);
    expect(page.told).toContainEqual([1, { type: 'page-marks', marks: '' }]);
  });

  it('is none of a site’s that is off, or that no page is of: nothing is made', async () => {
    await renewMarks([], make);
    await renewMarks(['outlook', 'meet'], make);
    expect(make).not.toHaveBeenCalled();
    expect(page.kept).toEqual({});
  });
});
