import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCandidate } from '@/lib/meetings/answer';
import { sayWho } from '@/lib/meetings/say-who';
import { newPartner } from '@/lib/mentoring/new-partner';
import { parseQuickLog } from '@/lib/quick-log/parse';
import { logAction } from '@/lib/records/log-action';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, partnersIn, series, single, take } from './reading';

const okafor = attendee('Amina Okafor', 'okafor@example.org');
const diallo = attendee('Amina Diallo', 'diallo@example.org');

const people = async (store: Store) =>
  (await partnersIn(store)).map(({ name, emails }) => [name, ...emails].join(' ')).sort();

/** A promise to somebody the calendar hasn't told of yet. */
async function promise(store: Store, name = 'Amina') {
  const context = { now: store.clock(), zone: 'UTC', locale: 'en', partners: [] } as const;
  const draft = parseQuickLog(`I'll send ${name} the list`, context);
  const logged = await logAction(store, draft, null);
  return logged.newPartnerId ?? '';
}

const withGuests = (...guests: (typeof okafor)[]) =>
  guests.flatMap((guest, at) =>
    series([14, 21], { uid: `s${at}`, title: 'Mentoring', attendees: [me, guest] }),
  );

it('knows whom a promise was made to when the calendar brings them', async () => {
  const { store } = testStore();
  const id = await promise(store);
  const from = await account(store);
  await take(store, from, withGuests(okafor));
  expect(await partnersIn(store)).toMatchObject([
    { id, name: 'Amina Okafor', emails: ['okafor@example.org'] },
  ]);
  expect((await meetingsIn(store)).map(({ partnerIds }) => partnerIds)).toEqual([[id], [id]]);
  const before = await dump(store);
  await take(store, from, withGuests(okafor));
  expect(await dump(store)).toBe(before);
});

it('knows them by a title, too, and by the address that comes later', async () => {
  const { store } = testStore();
  const id = await promise(store);
  const titled = single('t', 14, { title: 'Mentoring with Amina Okafor', attendees: [] });
  await take(store, await account(store), titled);
  expect(await people(store)).toEqual(['Amina Okafor']);
  await take(store, await account(store, 'address'), withGuests(okafor));
  expect(await partnersIn(store)).toMatchObject([{ id, emails: ['okafor@example.org'] }]);
});

it('guesses nothing where two may be meant, met now or known before', async () => {
  const { store } = testStore();
  await promise(store);
  await take(store, await account(store), withGuests(okafor, diallo));
  const both = ['Amina', 'Amina Diallo diallo@example.org', 'Amina Okafor okafor@example.org'];
  expect(await people(store)).toEqual(both);

  const other = testStore().store;
  await other.partners.add(newPartner({ name: 'Amina Diallo', emails: ['diallo@example.org'] }));
  await promise(other);
  await take(other, await account(other), withGuests(okafor));
  expect(await people(other)).toEqual(both);
});

it('leaves alone who is at rest, and who has an address', async () => {
  const { store } = testStore();
  const rests = newPartner({ name: 'Amina' });
  await store.partners.add({ ...rests, archivedAt: 1 });
  await store.partners.add(newPartner({ name: 'Tom', emails: ['tom@example.net'] }));
  await take(store, await account(store), withGuests(okafor, attendee('Tom', 'tom@example.org')));
  expect(await people(store)).toEqual([
    'Amina',
    'Amina Okafor okafor@example.org',
    'Tom tom@example.net',
    'Tom tom@example.org',
  ]);
});

it('knows them when the user says yes to a meeting, and forgets it with the undo', async () => {
  const { store } = testStore();
  const id = await promise(store);
  const coffee = single('c', 21, { title: 'Coffee', attendees: [me, okafor] });
  await take(store, await account(store), coffee);
  expect(await people(store)).toEqual(['Amina']);
  const undo = await answerCandidate(store, 'c', { answer: 'yes', chair: 'mentor' });
  expect(await partnersIn(store)).toMatchObject([{ id, name: 'Amina Okafor' }]);
  await undo();
  expect(await people(store)).toEqual(['Amina']);
});

it('guesses nothing when a yes brings two who may be meant', async () => {
  const { store } = testStore();
  await promise(store);
  const coffee = single('c', 21, { title: 'Coffee', attendees: [me, okafor, diallo] });
  await take(store, await account(store), coffee);
  await answerCandidate(store, 'c', { answer: 'yes', chair: 'mentor' });
  expect(await partnersIn(store)).toHaveLength(3);
});

it.each([
  ['before', 0],
  ['after', 1],
])('takes a guest without an address for the one with it, read %s them', async (_, at) => {
  const { store } = testStore();
  const guests = [attendee('Amina Okafor', ''), okafor];
  await take(store, await account(store), withGuests(...(at ? guests.reverse() : guests)));
  expect(await people(store)).toEqual(['Amina Okafor okafor@example.org']);
});

it('knows them when the user says who a series is with', async () => {
  const { store } = testStore();
  const id = await promise(store);
  const bare = series([14, 21], { title: 'Mentoring session', attendees: [] });
  await take(store, await account(store), bare);
  const undo = await sayWho(store, 'series-1', { name: 'Amina Okafor', email: '' });
  expect(await people(store)).toEqual(['Amina Okafor']);
  expect((await meetingsIn(store))[0]?.partnerIds).toEqual([id]);
  await undo();
  expect(await people(store)).toEqual(['Amina']);
});

const names = ['Amina Okafor', 'Amina Diallo', 'Amina', 'Tom Reed', 'Tom'];
const guest = fc.record({
  name: fc.constantFrom(...names),
  at: fc.constantFrom('', 'a', 'b', 'c'),
});
const shape = fc.record({
  stubs: fc.uniqueArray(fc.constantFrom('Amina', 'Tom', 'Amina Okafor'), { maxLength: 3 }),
  guests: fc.uniqueArray(guest, { maxLength: 5, selector: ({ name, at }) => at || name }),
  titled: fc.constantFrom(null, 'Amina Okafor', 'Amina'),
});

it('never makes one of two with different addresses, whatever the order of the events', async () => {
  const property = fc.asyncProperty(shape, fc.infiniteStream(fc.nat()), async (given, picks) => {
    const events = given.guests.flatMap(({ name, at }, n) =>
      single(`g${n}`, 14, {
        title: 'Mentoring',
        attendees: [me, attendee(name, at && `${at}@example.org`)],
      }),
    );
    const title = given.titled && `Mentoring with ${given.titled}`;
    const all = title ? [...events, ...single('t', 21, { title, attendees: [] })] : events;
    const keys = all.map(() => picks.next().value ?? 0);
    const shuffled = all
      .map((one, at) => ({ one, key: keys[at] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
    const outcome = async (list: typeof all) => {
      const { store } = testStore();
      for (const name of given.stubs) await promise(store, name);
      const from = await account(store);
      await take(store, from, list);
      const first = await people(store);
      await take(store, from, list);
      expect(await people(store)).toEqual(first);
      return { first, rows: await partnersIn(store) };
    };
    const [one, other] = [await outcome(all), await outcome(shuffled)];
    expect(other.first).toEqual(one.first);
    const addresses = new Set(given.guests.flatMap(({ at }) => at || []));
    expect(one.rows.every(({ emails }) => emails.length < 2)).toBe(true);
    expect(one.rows.filter(({ emails }) => emails.length > 0)).toHaveLength(addresses.size);
  });
  await fc.assert(property, { numRuns: 60 });
});
