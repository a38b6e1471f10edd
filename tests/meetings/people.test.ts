import { expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, partnersIn, priya, series, single, take } from './reading';

const names = async (store: Parameters<typeof partnersIn>[0]) =>
  (await partnersIn(store)).map((partner) => partner.name).sort();

it('makes nobody of an occurrence that the partner declined, and keeps who is known', async () => {
  const { store } = testStore();
  const title = 'Mentoring session';
  const declined = { title, attendees: [me, { ...priya, status: 'declined' as const }] };
  await take(store, await account(store), [...series([14], declined), ...series([21], { title })]);
  expect(await names(store)).toEqual(['Priya Nair']);
  expect((await meetingsIn(store)).map((m) => m.partnerIds.length)).toEqual([1, 1]);
  const other = testStore().store;
  await take(other, await account(other), series([14], declined));
  expect(await names(other)).toEqual([]);
});

it('does not take the user for the partner who declined', async () => {
  const { store } = testStore();
  const user = { ...me, self: false };
  const attendees = [user, { ...priya, status: 'declined' as const }];
  await take(store, await account(store), single('one', 21, { attendees }));
  expect(await names(store)).toEqual([]);
});

it('finds a partner by the first name in a title, whatever the order of the events', async () => {
  const { store } = testStore();
  const events = [...single('plain', 14, { attendees: [] }), ...series([21])];
  const from = await account(store);
  await take(store, from, events);
  expect(await names(store)).toEqual(['Priya Nair']);
  const before = await dump(store);
  await take(store, from, events);
  expect(await dump(store)).toBe(before);
});

it('leaves a first name that two partners share open', async () => {
  const { store } = testStore();
  const sharma = attendee('Priya Sharma', 'sharma@example.org');
  const events = [
    ...series([14]),
    ...series([21], { uid: 'series-2', attendees: [me, sharma] }),
    ...single('plain', 22, { attendees: [] }),
  ];
  await take(store, await account(store), events);
  expect(await names(store)).toEqual(['Priya Nair', 'Priya Sharma']);
  expect((await meetingsIn(store)).at(-1)?.partnerIds).toEqual([]);
});

it('keeps two people of one name with different addresses apart', async () => {
  const { store } = testStore();
  const with_ = (email: string) => ({ attendees: [me, attendee('Alex', email)] });
  const events = [
    ...single('a', 14, { title: 'Mentoring', ...with_('alex@example.org') }),
    ...single('b', 21, { title: 'Mentoring', ...with_('alex@example.net') }),
    ...single('c', 22, { title: 'Mentoring', ...with_('') }),
  ];
  const from = await account(store);
  await take(store, from, events);
  const [a, b] = await meetingsIn(store);
  expect(a?.partnerIds).not.toEqual(b?.partnerIds);
  const before = await dump(store);
  await take(store, from, events);
  expect(await dump(store)).toBe(before);
});

it('takes the usual chair where no title tells the mentor, and the told one where one does', async () => {
  const { store } = testStore();
  await store.partners.add(newPartner({ name: 'Ines Roth', chair: 'mentee' }));
  const events = [
    ...single('a', 14, { title: 'My mentoring with Ana', attendees: [] }),
    ...single('b', 21, { title: 'Mentoring (mentee: Rui)', attendees: [] }),
  ];
  await take(store, await account(store), events);
  const chairs = new Map((await partnersIn(store)).map(({ name, chair }) => [name, chair]));
  expect([chairs.get('Ana'), chairs.get('Rui')]).toEqual(['mentee', 'mentor']);
});

it('knows the user by name where the title names both', async () => {
  const { store } = testStore();
  const title = 'Mentor: Priya / Mentee: Jo';
  await take(store, await account(store), series([14, 21], { title }));
  expect((await partnersIn(store)).map(({ chair }) => chair)).toEqual(['mentee']);
});
