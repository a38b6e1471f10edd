import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en';
import { wordsInPage } from '@/lib/i18n/in-page';
import { createJournal } from '@/lib/popup/journal';
import { lastLogged } from '@/lib/popup/queries';
import { createMenu } from '@/lib/right-click/late-menu';
import { asksWho, chosenIn, menuItems, menuName } from '@/lib/right-click/menu';
import { metLately } from '@/lib/right-click/met-lately';
import { selectedLine, takeDown } from '@/lib/right-click/take-down';
import { addSample } from '@/lib/sample/add';
import { DAY } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { dump } from '../meetings/reading';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const partner = (store: Store, name: string) => store.partners.add(partnerFields({ name }));
const met = (store: Store, partnerId: string, days: number, more = {}) =>
  store.meetings.add(
    meetingFields({ start: store.clock() + days * DAY, partnerIds: [partnerId], ...more }),
  );
const english = wordsInPage('en').t;

/** The menu with a browser that remembers what it was told. */
function withBrowser(refuse = 0) {
  const told = { menus: [] as string[][], said: [] as string[], begun: [] as string[] };
  let left = refuse;
  const menu = createMenu({
    set: async (items) => {
      left -= 1;
      if (left >= 0) throw new Error('No menu now');
      told.menus.push(items.map(({ title }) => title));
    },
    notify: async (...said) => void told.said.push(...said),
    begin: async (line) => void told.begun.push(line),
  });
  return { ...told, menu };
}

describe('who stands in the menu', () => {
  it('those met last, the latest first, then those who come', async () => {
    const { store } = testStore();
    const days: Record<string, number> = { Old: -60, Next: 1, Last: -1, Week: -7, Later: 9 };
    for (const [name, day] of Object.entries(days)) {
      await met(store, (await partner(store, name)).id, day);
    }
    const names = (await metLately(store, store.clock())).map(({ name }) => name);
    expect(names).toEqual(['Last', 'Week', 'Old', 'Next', 'Later']);
  });

  it('five at most; nobody at rest, taken away, of the sample, or of a meeting that was off', async () => {
    const { store } = testStore();
    await addSample(store, () => 0.5);
    for (let n = 1; n <= 7; n += 1) await met(store, (await partner(store, `P${n}`)).id, -n);
    const [one, two, three] = await metLately(store, store.clock());
    await store.partners.patch(one?.id ?? '', { archivedAt: 1 });
    await store.partners.remove(two?.id ?? '');
    await met(store, (await partner(store, 'Off')).id, 0, { status: 'cancelled' });
    const names = (await metLately(store, store.clock())).map(({ name }) => name);
    expect(names).toEqual([three?.name, 'P4', 'P5', 'P6', 'P7']);
  });
});

describe('the menu', () => {
  it('offers an action and the agenda for each, and somebody else', () => {
    expect(menuItems([{ id: 'p1', name: 'Priya Nair' }], english)).toEqual([
      { id: 'action', title: 'Action for' },
      { id: 'action p1', parentId: 'action', title: 'Priya Nair' },
      { id: 'action else', parentId: 'action', title: 'Someone else…' },
      { id: 'agenda', title: 'To talk about with' },
      { id: 'agenda p1', parentId: 'agenda', title: 'Priya Nair' },
    ]);
    expect(menuItems([], english).map(({ id }) => id)).toEqual(['action', 'action else']);
  });

  it('shows names as they are, whatever menus make of signs', () => {
    expect(menuName('Tom & %s\u202e\n')).toBe('Tom && % s');
    expect(menuName('x'.repeat(400))).toHaveLength(60);
  });

  it('is made anew when partners or language change, and only then', async () => {
    const { store } = testStore();
    const { menu, menus } = withBrowser();
    await menu.follow(store, 'en');
    await menu.follow(store, 'en');
    expect(menus).toHaveLength(1);
    const { id } = await partner(store, 'Priya');
    await met(store, id, -1);
    await menu.follow(store, 'en');
    expect(menus.at(-1)).toContain('Priya');
    await store.partners.patch(id, { name: 'Priya Nair' });
    await menu.follow(store, 'en');
    expect(menus.at(-1)).toContain('Priya Nair');
    await menu.follow(store, 'de');
    expect(menus.at(-1)).toContain('Aufgabe für');
    expect(menus).toHaveLength(4);
  });

  it('is made again where the browser refused it', async () => {
    const { store } = testStore();
    const { menu, menus } = withBrowser(1);
    await expect(menu.follow(store, 'en')).rejects.toThrow();
    await menu.follow(store, 'en');
    expect(menus).toHaveLength(1);
  });

  it('says what was written down, in the user’s language, and hands over what wasn’t', async () => {
    const { store } = testStore();
    const { menu, said, begun } = withBrowser();
    const { id } = await partner(store, 'Priya');
    await menu.chosen(store, 'de', `action ${id}`, 'Send notes');
    expect(said).toEqual(['Aufgabe für Priya notiert', 'Im Popup nimmst du sie zurück.']);
    await menu.chosen(store, 'en', 'action else', ' Call\nDana ');
    await menu.chosen(store, 'en', 'other', 'Call Dana');
    expect(begun).toEqual(['Call Dana']);
    expect(said).toHaveLength(2);
  });

  it('knows its own items only', () => {
    for (const odd of ['', 'action', 'agenda', 'else', 'drop p1', '__proto__ x']) {
      expect(chosenIn(odd)).toBeNull();
    }
    expect(asksWho('action else')).toBe(true);
    expect(asksWho('action p1')).toBe(false);
  });
});

describe('a selected text', () => {
  it.each([
    ['  Send\n the\t notes ', 'Send the notes'],
    ['\u202egnp.exe\u0000', 'gnp.exe'],
    ['<b onclick=x>Hi</b>', '<b onclick=x>Hi</b>'],
    ['', ''],
    [' \n ', ''],
  ])('is one line of text: %j', (selection, line) => {
    expect(selectedLine(selection)).toBe(line);
  });

  it('is cut, with a mark, and never within a character', () => {
    expect(selectedLine('a'.repeat(500))).toHaveLength(500);
    expect(selectedLine(`${'a'.repeat(498)}😀😀`)).toBe(`${'a'.repeat(498)}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const line = selectedLine(text);
        expect(line.length).toBeLessThanOrEqual(500);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('becomes an action as it stands, which the popup takes back', async () => {
    const { store } = testStore();
    const { id, name } = await partner(store, 'Priya');
    const became = await takeDown(store, `action ${id}`, 'Tom will call Dana on Friday');
    expect(became).toMatchObject({
      kind: 'done',
      title: { id: 'menu.done.action', params: { name } },
    });
    expect(JSON.stringify(became)).not.toContain('Dana');
    const [row] = await lastLogged(store);
    expect(row).toMatchObject({
      text: 'Tom will call Dana on Friday',
      owner: 'me',
      due: null,
      partnerName: 'Priya',
    });
    expect(await createJournal(store).undo(row?.id ?? '')).toBeNull();
    expect(await lastLogged(store)).toEqual([]);
  });

  it('becomes something to talk about, behind what stands there', async () => {
    const { store } = testStore();
    const { id } = await partner(store, 'Priya');
    await takeDown(store, `agenda ${id}`, 'First');
    const became = await takeDown(store, `agenda ${id}`, 'Second');
    expect(became).toMatchObject({ kind: 'done', title: { id: 'menu.done.agenda' } });
    const items = store.agendaItems.read(await store.agendaItems.table.toArray());
    const sorted = items.sort((a, b) => a.order - b.order);
    expect(sorted.map(({ text }) => text)).toEqual(['First', 'Second']);
    expect(sorted[0]).toMatchObject({ partnerId: id, meetingId: null, status: 'open' });
  });

  it('is asked about where the partner is gone or somebody else is meant, and kept nowhere', async () => {
    const { store } = testStore();
    const { id } = await partner(store, 'Priya');
    await store.partners.remove(id);
    const before = await dump(store);
    for (const item of [`action ${id}`, 'action else', 'agenda nobody']) {
      expect(await takeDown(store, item, 'Send notes')).toEqual({
        kind: 'ask',
        line: 'Send notes',
      });
    }
    expect(await takeDown(store, `action ${id}`, ' \n')).toEqual({ kind: 'nothing' });
    expect(await takeDown(store, 'other', 'Send notes')).toEqual({ kind: 'nothing' });
    expect(await dump(store)).toBe(before);
  });

  it('that can’t be written is said', async () => {
    const { store } = testStore();
    const { id } = await partner(store, 'Priya');
    const broken = { ...store, db: { transaction: () => Promise.reject(new Error('full')) } };
    const became = await takeDown(broken as never, `action ${id}`, 'Send notes');
    expect(became).toMatchObject({ kind: 'failed', title: { id: 'menu.failed' } });
  });

  it('has words for all that is said of it', () => {
    for (const target of ['action', 'agenda']) {
      expect(en).toHaveProperty([`menu.done.${target}`]);
      expect(en).toHaveProperty([`menu.undo.${target}`]);
    }
  });
});
