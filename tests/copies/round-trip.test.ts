import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt } from '@/lib/copies/look';
import { settleImports } from '@/lib/copies/owed';
import { copiedTables } from '@/lib/copies/tables';
import { sinceImport, undoImport } from '@/lib/copies/undo';
import { lastImport } from '@/lib/copies/undo-of';
import { writeCopy } from '@/lib/copies/write';
import { addSample } from '@/lib/sample/add';
import { DAY } from '@/lib/shared/time';
import { everything, live, lot, meetTogether } from '../desk/life';
import { account } from '../desk/rows';
import { testStore } from '../support/store';
import { bytesOf, content, copyOf, filled, settings, small, take } from './support';

describe('a copy', () => {
  it('holds every row but what calendars brought, and no address of a calendar', async () => {
    const { store } = await filled();
    const text = await (await writeCopy(store, settings)).text();
    const file = JSON.parse(text);
    const all = await everything(store);
    for (const name of copiedTables) {
      expect(file.tables[name], name).toHaveLength(all[name]?.length ?? 0);
    }
    expect(file.tables.actions).toEqual(all.actions);
    expect(file.tables.calendarEvents).toBeUndefined();
    expect(text).not.toContain('secret-token');
    expect(file).toMatchObject({ format: 'cairn', schema: 9, madeAt: store.clock() });
  });

  it('leaves the copies of calendars’ events on the shelf of repairs', async () => {
    const { store } = await filled();
    const were = (await bytesOf(store)).length;
    const event = { id: 'e', title: 7, description: 'read by no schema' };
    await store.repairs.add({ table: 'calendarEvents', key: 'e', issue: 'title: no', row: event });
    expect((await bytesOf(store)).length).toBe(were);
  });

  it('leaves the sample out, and what was tried out on it', async () => {
    const { store } = await small();
    const before = copyOf(await bytesOf(store)).rows;
    await addSample(store);
    expect(copyOf(await bytesOf(store)).rows).toEqual(before);
  });

  it('read into an empty browser leaves every table as it was', async () => {
    const { store } = await filled();
    const bytes = await bytesOf(store);
    const was = await content(store);
    for (const mode of ['merge', 'replace'] as const) {
      const { store: other } = testStore();
      const { refused } = await take(other, bytes, mode);
      const now = await content(other);
      const unread = refused.map(({ id }) => id);
      expect(unread).toHaveLength(2);
      for (const [name, rows] of Object.entries(was)) {
        const readable = rows.filter((row) => !unread.includes((row as { id: string }).id));
        expect(now[name], name).toEqual(readable);
      }
    }
  });

  it('is the same again, written and read, whatever there is', async () => {
    await fc.assert(
      fc.asyncProperty(lot, lot, fc.constantFrom('merge', 'replace'), async (one, two, mode) => {
        const { store } = testStore();
        const ana = await live(store, 'Ana', one);
        const bo = await live(store, 'Bo', two);
        await meetTogether(store, [ana.id, bo.id], 1);
        const bytes = await bytesOf(store);
        const was = await content(store);
        const { store: other } = testStore();
        await take(other, bytes, mode);
        expect(await content(other)).toEqual(was);
        expect(await bytesOf(other)).toEqual(bytes);
      }),
      { numRuns: 6 },
    );
  });
});

describe('taking a copy back', () => {
  it('restores exactly what was, unreadable rows and the sample included', async () => {
    const { store: one } = await filled('Ana');
    const bytes = await bytesOf(one);
    for (const mode of ['merge', 'replace'] as const) {
      const { store: other, clock } = await filled('Bo');
      await addSample(other);
      await other.actions.table.put({ id: crypto.randomUUID(), odd: new Uint8Array([1]), n: -0 });
      const was = await content(other);
      const tied = await everything(other);
      clock.now += 5;
      await take(other, bytes, mode);
      expect(await content(other)).not.toEqual(was);
      expect(await sinceImport(other)).toEqual({});
      clock.now += 5;
      expect(await undoImport(other)).toBe(true);
      expect(await content(other)).toEqual(was);
      const ties = await everything(other);
      expect(ties.calendarAccounts).toEqual(tied.calendarAccounts);
      expect(ties.calendarEvents).toEqual(tied.calendarEvents);
      expect(await undoImport(other)).toBe(false);
    }
  });

  it('says what was written since, and works for thirty days', async () => {
    const { store: one } = await small('Ana');
    const bytes = await bytesOf(one);
    const { store, clock } = await small('Bo');
    clock.now += 5;
    await take(store, bytes, 'merge');
    expect(await lastImport(store)).toMatchObject({ mode: 'merge', at: clock.now });
    clock.now += 5;
    await live(store, 'Cleo', { many: 1, charter: false, profile: false, removed: false });
    expect(await sinceImport(store)).toMatchObject({ partners: 1, noteBlocks: 1, actions: 1 });
    clock.now += 30 * DAY;
    expect(await lastImport(store)).toBeNull();
    await settleImports(store, async () => undefined);
    expect(await store.importUndos.table.count()).toBe(0);
  });

  it('keeps no secret address beside what it keeps', async () => {
    const { store: one } = await small('Ana');
    const bytes = await bytesOf(one);
    const { store } = await filled('Bo');
    await take(store, bytes, 'replace');
    const [kept] = (await store.importUndos.table.toArray()) as { tables: { name: string }[] }[];
    expect(kept?.tables.map(({ name }) => name)).not.toContain('calendarAccounts');
  });
});

describe('calendars', () => {
  it('that are here stay, with their address, and are read anew', async () => {
    const { store: one } = testStore();
    await one.calendarAccounts.add(account({ name: 'There' }));
    await one.calendarAccounts.add(account({ kind: 'file', name: 'old.ics', address: '' }));
    const bytes = await bytesOf(one);
    const { store } = testStore();
    const mine = await store.calendarAccounts.add(account({ nextReadAt: 99 }));
    await store.cursors.add({ accountId: mine.id, etag: 'x', lastModified: null, token: null });
    await take(store, bytes, 'replace');
    expect(await store.calendarAccounts.get(mine.id)).toEqual({ ...mine, nextReadAt: null });
    expect(await store.cursors.table.count()).toBe(0);
    const all = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
    const there = (name: string) => all.find((one) => one.name === name);
    expect(there('There')).toMatchObject({
      enabled: false,
      problem: { id: 'calendar.account.copied' },
    });
    expect(there('old.ics')?.problem?.id).toBe('calendar.account.copied-file');
    await undoImport(store);
    expect(await store.calendarAccounts.table.count()).toBe(1);
  });
});

it('tells what would come of a copy, and changes nothing by that', async () => {
  const { store: one, clock } = await small('Ana');
  const old = await bytesOf(one);
  const [partner] = one.partners.read(await one.partners.table.toArray());
  clock.now += 5;
  await one.partners.patch(partner?.id ?? '', { name: 'Anna' });
  const fresh = await one.partners.add({
    ...(partner as NonNullable<typeof partner>),
    id: crypto.randomUUID(),
  });
  const was = await everything(one);
  const look = await lookAt(one, copyOf(old));
  expect(look.merge.partners).toMatchObject({ fresh: 0, older: 1, goes: 0 });
  expect(look.replace.partners).toMatchObject({ fresh: 0, older: 1, goes: 1 });
  expect(await everything(one)).toEqual(was);
  await take(one, old, 'merge');
  expect(await one.partners.get(partner?.id ?? '')).toMatchObject({ name: 'Anna' });
  await take(one, old, 'replace');
  expect(await one.partners.get(partner?.id ?? '')).toMatchObject({ name: 'Ana' });
  expect(await one.partners.get(fresh.id)).toBeUndefined();
});

describe('settings', () => {
  it('come with a copy put in place of what is here, and go back with it, also after a kill in between', async () => {
    const { store: one } = await small('Ana');
    const theirs = { ...settings, locale: 'fr' };
    const bytes = new Uint8Array(await (await writeCopy(one, theirs)).arrayBuffer());
    const { store } = await small('Bo');
    const said: (string | null)[] = [];
    const settle = () => settleImports(store, async ({ locale }) => said.push(locale));
    await take(store, bytes, 'merge');
    await settle();
    expect(said).toEqual([]);
    await take(store, bytes, 'replace');
    await settle();
    await settle();
    expect(said).toEqual(['fr']);
    await undoImport(store);
    await settle();
    expect(said).toEqual(['fr', null]);
    expect(await store.importUndos.table.count()).toBe(0);
  });
});
