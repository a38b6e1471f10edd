import { describe, expect, it } from 'vitest';
import { maskAddress } from '@/lib/calendar/sources/address';
import { accountView } from '@/lib/desk/account-view';
import { addPartner, dismissRepairs, editPartner } from '@/lib/desk/commands';
import { emptyDraft, readPartner } from '@/lib/desk/partner-form';
import { partnerPage } from '@/lib/desk/partner-queries';
import { calendars, isSetUp, repairs } from '@/lib/desk/queries';
import { newPartner } from '@/lib/mentoring/new-partner';
import { HOUR } from '@/lib/shared/time';
import { removeCalendar } from '@/lib/sync/remove-account';
import { testStore } from '../support/store';
import { account, eventRow } from './rows';

const fieldsOf = (name: string, emails = '') => {
  const { fields } = readPartner({ ...emptyDraft, name, emails });
  if (!fields) throw new Error('not readable');
  return fields;
};

describe('partners', () => {
  it('are added, changed and taken back', async () => {
    const { store } = testStore();
    const undoAdd = await addPartner(store, fieldsOf('Priya', 'p@x.example'));
    const [priya] = (await partnerPage(store, '', 10)).partners;
    const undoEdit = await editPartner(store, priya?.id ?? '', fieldsOf('Priya Nair'));
    expect((await partnerPage(store, 'nair', 10)).total).toBe(1);
    await undoEdit();
    expect((await partnerPage(store, 'p@x', 10)).partners[0]?.name).toBe('Priya');
    await undoAdd();
    expect((await partnerPage(store, '', 10)).total).toBe(0);
  });

  it('keep what another page changed when an edit is taken back', async () => {
    const { store } = testStore();
    await addPartner(store, fieldsOf('Priya', 'p@x.example'));
    const id = (await partnerPage(store, '', 10)).partners[0]?.id ?? '';
    const undo = await editPartner(store, id, fieldsOf('Priya Nair', 'nair@x.example'));
    await store.partners.patch(id, { phase: 'closing', emails: ['new@x.example'] });
    await undo();
    const kept = { name: 'Priya', phase: 'closing', emails: ['new@x.example'] };
    expect(await store.partners.get(id)).toMatchObject(kept);
  });

  it('that share an address are named', async () => {
    const { store } = testStore();
    await addPartner(store, fieldsOf('Ana', 'team@x.example, ana@x.example'));
    await addPartner(store, fieldsOf('Bo', 'team@x.example'));
    const { shared } = await partnerPage(store, 'ana', 10);
    expect(shared).toEqual({ 'team@x.example': ['Ana', 'Bo'] });
  });

  it('who may be somebody else, too, are told with them until more is known', async () => {
    const { store } = testStore();
    await addPartner(store, fieldsOf('Amina', ''));
    for (const name of ['Dr. Amina Okafor', 'Amina Diallo'])
      await addPartner(store, fieldsOf(name, `${name.slice(-3)}@x.example`));
    await addPartner(store, fieldsOf('Tom', ''));
    const names = async () => {
      const { alike } = await partnerPage(store, 'Amina', 10);
      return Object.values(alike).map((some) => some.map(({ name }) => name));
    };
    expect(await names()).toEqual([['Amina Diallo', 'Dr. Amina Okafor']]);
    const [amina] = (await partnerPage(store, '', 10)).partners;
    await editPartner(store, amina?.id ?? '', fieldsOf('Amina Musa', ''));
    expect(await names()).toEqual([]);
  });

  it('are not told with somebody whose title says otherwise', async () => {
    const { store } = testStore();
    for (const name of ['Frau Brandt', 'Herr Brandt', 'Brandt', 'Mr Lee', 'Mrs Lee'])
      await addPartner(store, fieldsOf(name, ''));
    const { partners, alike } = await partnerPage(store, '', 10);
    const told = partners.map(({ id, name }) => [name, (alike[id] ?? []).map((one) => one.name)]);
    expect(told).toEqual([
      ['Brandt', ['Frau Brandt', 'Herr Brandt']],
      ['Frau Brandt', ['Brandt']],
      ['Herr Brandt', ['Brandt']],
      ['Mr Lee', []],
      ['Mrs Lee', []],
    ]);
  });

  it('come a page at a time, 2,000 of them searched by any part', async () => {
    const { store } = testStore();
    const many = Array.from({ length: 2_000 }, (_, n) => newPartner({ name: `Partner ${n}` }));
    await store.partners.addMany(many);
    const page = await partnerPage(store, '', 50);
    expect([page.partners.length, page.total]).toEqual([50, 2_000]);
    expect((await partnerPage(store, '1999 part', 50)).total).toBe(1);
  });
});

describe('removing a calendar', () => {
  it('takes the address, events, file and cursor off the disk, and puts all back', async () => {
    const { store } = testStore();
    const { id } = await store.calendarAccounts.add(account());
    const row = eventRow();
    await store.calendarEvents.table.add({ ...row, accountId: id });
    await store.calendarEvents.table.add(eventRow({ uid: 'other' }));
    await store.calendarFiles.add({ accountId: id, bytes: new Uint8Array([1]) });
    await store.cursors.add({ accountId: id, etag: 'x', lastModified: null, token: null });
    const undo = await removeCalendar(store, id);
    const everything = async () =>
      JSON.stringify(await Promise.all(store.db.tables.map((table) => table.toArray())));
    expect(await everything()).not.toContain('secret-token');
    expect(await everything()).not.toContain(row.id);
    expect(await calendars(store)).toEqual([]);
    expect(await store.calendarEvents.table.count()).toBe(1);
    expect(await store.cursors.table.count()).toBe(0);
    expect(await store.calendarFiles.table.count()).toBe(0);
    await undo();
    const [back] = await calendars(store);
    expect(back).toMatchObject({ id, enabled: true, address: account().address });
    expect(await store.calendarEvents.table.count()).toBe(2);
    expect(await store.cursors.table.count()).toBe(1);
    expect(await store.calendarFiles.table.count()).toBe(1);
  });
});

describe('what the desk says of a calendar', () => {
  it('masks the address and says when it was read', async () => {
    const { store, clock } = testStore();
    const row = await store.calendarAccounts.add(account({ readAt: clock.now - 2 * HOUR }));
    const view = accountView(row, clock.now, maskAddress);
    expect(JSON.stringify(view)).not.toContain('secret-token');
    expect(view.read).toEqual({ id: 'desk.ago.hours', params: { n: 2 } });
    expect(view.remedy).toBe('read');
  });
});

describe('rows kept aside', () => {
  it('leave the notice when dismissed, and come back with the undo', async () => {
    const { store } = testStore();
    const kept = { table: 'actions', key: 'k', issue: 'text: invalid_type', row: { id: 'k' } };
    const { id } = await store.repairs.add(kept);
    const undo = await dismissRepairs(store, [id]);
    expect(await repairs(store)).toEqual([]);
    await undo();
    expect(await repairs(store)).toMatchObject([kept]);
  });
});

describe('the first run', () => {
  it('goes on with a calendar that has nothing in it, and is over with its first date', async () => {
    const { store } = testStore();
    await store.calendarAccounts.add(account({ kind: 'file', name: 'empty.ics', address: '' }));
    expect(await isSetUp(store)).toBe(false);
    await store.calendarEvents.table.add(eventRow());
    expect(await isSetUp(store)).toBe(true);
  });

  it('is over with a partner', async () => {
    const { store } = testStore();
    expect(await isSetUp(store)).toBe(false);
    await addPartner(store, fieldsOf('Priya'));
    expect(await isSetUp(store)).toBe(true);
  });
});
