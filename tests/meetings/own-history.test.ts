import { expect, it } from 'vitest';
import { partnerPage } from '@/lib/desk/partner-queries';
import { answerCandidate } from '@/lib/meetings/answer';
import { sayWho } from '@/lib/meetings/say-who';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, partnersIn, series, take } from './reading';

const people = async (store: Store) =>
  (await partnersIn(store)).map(({ name, emails }) => [name, ...emails].join(' ')).sort();

/** Whom the Partners page offers to merge the partners without an address with. */
async function offered(store: Store) {
  const { partners, alike } = await partnerPage(store, '', 50);
  return partners.flatMap(({ id, name }) =>
    (alike[id] ?? []).map((one) => `${name} = ${one.name}`),
  );
}

const titled = (name: string, uid = 'own') =>
  series([14, 21], { uid, title: `Mentoring ${name}`, attendees: [] });
const withGuest = (uid: string, name: string, email: string) =>
  series([15, 22], { uid, title: 'Mentoring', attendees: [me, attendee(name, email)] });

const wong = 'c.wong@x.org';

/** A store with a partner known from a series of their own. */
async function known(name: string) {
  const { store } = testStore();
  const from = await account(store);
  await take(store, from, titled(name));
  const [partner] = await partnersIn(store);
  expect(partner).toMatchObject({ name, emails: [] });
  return { store, from, id: partner?.id ?? '' };
}

it('leaves a first name with meetings of its own to the user, and offers to merge', async () => {
  const { store, from, id } = await known('Chris');
  const both = [...titled('Chris'), ...withGuest('new', 'Chris Wong', wong)];
  await take(store, from, both);
  expect(await people(store)).toEqual(['Chris', `Chris Wong ${wong}`]);
  const own = (await meetingsIn(store)).filter(({ partnerIds }) => partnerIds.includes(id));
  expect(own.map(({ title }) => title)).toEqual(['Mentoring Chris', 'Mentoring Chris']);
  expect(await offered(store)).toEqual(['Chris = Chris Wong']);
  const before = await dump(store);
  await take(store, from, both);
  expect(await dump(store)).toBe(before);
});

it('knows the first name by a guest who comes to its own series', async () => {
  const { store, from, id } = await known('Chris');
  await take(store, from, withGuest('own', 'Chris Wong', wong));
  expect(await partnersIn(store)).toMatchObject([{ id, name: 'Chris Wong', emails: [wong] }]);
});

it('counts no meeting that was taken away', async () => {
  const { store, from } = await known('Chris');
  for (const { id } of await meetingsIn(store)) await store.meetings.remove(id);
  await take(store, from, withGuest('new', 'Chris Wong', wong));
  expect(await people(store)).toEqual([`Chris Wong ${wong}`]);
});

it('leaves it, too, when the user says yes to another series, or who one is with', async () => {
  const { store, from } = await known('Chris');
  const coffee = series([15], {
    uid: 'c',
    title: 'Coffee',
    attendees: [me, attendee('Chris Wong', wong)],
  });
  const open = series([16], { uid: 'o', title: 'Mentoring session', attendees: [] });
  await take(store, from, [...titled('Chris'), ...coffee, ...open]);
  await answerCandidate(store, 'c', { answer: 'yes', chair: 'mentor' });
  expect(await people(store)).toEqual(['Chris', `Chris Wong ${wong}`]);
  await sayWho(store, 'o', { name: 'Chris Lund', email: '' });
  expect(await people(store)).toEqual(['Chris', 'Chris Lund', `Chris Wong ${wong}`]);
});

const [work, home] = ['a@work.org', 'a@home.org'];

it('takes of two addresses of a full name the one that comes to the partner’s own series', async () => {
  const { store, from, id } = await known('Amina Okafor');
  const events = [
    ...withGuest('own', 'Amina Okafor', work),
    ...withGuest('new', 'Amina Okafor', home),
  ];
  await take(store, from, events);
  expect(await people(store)).toEqual([`Amina Okafor ${home}`, `Amina Okafor ${work}`]);
  expect((await store.partners.get(id))?.emails).toEqual([work]);
  const later = (await meetingsIn(store)).filter(({ eventKey }) => eventKey?.startsWith('own'));
  expect(later.every(({ partnerIds }) => partnerIds.join() === id)).toBe(true);
  const before = await dump(store);
  await take(store, from, events);
  expect(await dump(store)).toBe(before);
});

it('offers both where neither address comes to a series of the partner', async () => {
  const { store, from } = await known('Amina Okafor');
  await take(store, from, [
    ...titled('Amina Okafor'),
    ...withGuest('s1', 'Amina Okafor', work),
    ...withGuest('s2', 'Amina Okafor', home),
  ]);
  const all = ['Amina Okafor', `Amina Okafor ${home}`, `Amina Okafor ${work}`];
  expect(await people(store)).toEqual(all);
  expect(await offered(store)).toEqual([
    'Amina Okafor = Amina Okafor',
    'Amina Okafor = Amina Okafor',
  ]);
});

it('takes neither where both come to the partner’s own series', async () => {
  const { store, from } = await known('Amina Okafor');
  const guests = [attendee('Amina Okafor', work), attendee('Amina Okafor', home)];
  await take(
    store,
    from,
    series([14, 21], { uid: 'own', title: 'Mentoring', attendees: [me, ...guests] }),
  );
  expect(await people(store)).toContain('Amina Okafor');
});

it('lets a promise made by name become the guest as before', async () => {
  const { store } = testStore();
  const { id } = await store.partners.add(newPartner({ name: 'Chris' }));
  await take(store, await account(store), withGuest('new', 'Chris Wong', wong));
  expect(await partnersIn(store)).toMatchObject([{ id, emails: [wong] }]);
});
