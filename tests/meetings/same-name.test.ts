import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/calendar/event';
import { answerCandidate } from '@/lib/meetings/answer';
import { judgeEvents, readKnown } from '@/lib/meetings/judge-events';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, partnersIn, series, single, take } from './reading';

const know = async (store: Store, name: string, emails: string[] = []) =>
  (await store.partners.add(newPartner({ name, emails }))).id;

const people = async (store: Store) =>
  (await partnersIn(store)).map(({ name, emails }) => [name, ...emails].join(' ')).sort();

const titled = (title: string) => series([14, 21], { title, attendees: [] });
const guest = (name: string, email = '', uid = 'g') =>
  series([14, 21], { uid, title: 'Mentoring', attendees: [me, attendee(name, email)] });

it.each([
  ['Dr. Amina Okafor', titled('Mentoring Amina Okafor')],
  ['Amina  Okafor', titled('Mentoring Amina Okafor')],
  ['Amina Okafor', titled('Mentoring with Dr. Amina Okafor')],
  ['Frau Brandt', titled('Mentoring Brandt')],
  ['Frau Brandt', titled('Mentoring mit Frau Brandt')],
  ['Dr. Amina Okafor', guest('Amina Okafor')],
  ['Amina  Okafor', guest('Amina Okafor')],
  ['Frau Brandt', guest('frau brandt')],
])('finds %s behind another spelling of the name, and ends', async (name, events) => {
  const { store } = testStore();
  const id = await know(store, name);
  const from = await account(store);
  await take(store, from, events);
  expect(await people(store)).toEqual([name]);
  expect((await meetingsIn(store)).map(({ partnerIds }) => partnerIds)).toEqual([[id], [id]]);
  const before = await dump(store);
  await take(store, from, events);
  expect(await dump(store)).toBe(before);
});

it('makes somebody new of a Herr where only the Frau is known', async () => {
  const { store } = testStore();
  await know(store, 'Frau Brandt');
  await take(store, await account(store), titled('Mentoring mit Herr Brandt'));
  expect(await people(store)).toEqual(['Frau Brandt', 'Herr Brandt']);
});

it.each([
  ['Frau Brandt', 'Herr Brandt'],
  ['M. Dupont', 'Mme Dupont'],
  ['Mr Lee', 'Mrs Lee'],
  ['Frau Kim Brandt', 'Herr Kim Brandt'],
  ['Lee', 'Mr Lee'],
])('never makes one of %s and %s', async (name, other) => {
  const { store } = testStore();
  await know(store, name);
  await take(store, await account(store), guest(other, 'k.brandt@x.org'));
  expect(await people(store)).toEqual([name, `${other} k.brandt@x.org`].sort());
});

it('guesses nothing where a Herr and a Frau may both be the guest', async () => {
  const { store } = testStore();
  for (const known of ['Frau Kim Lee', 'Herr Kim Lee']) await know(store, known);
  await take(store, await account(store), guest('Kim Lee', 'kim@x.org'));
  expect(await people(store)).toEqual(['Frau Kim Lee', 'Herr Kim Lee', 'Kim Lee kim@x.org']);
});

it.each([
  ['Mr Lee', 'Mr. Lee'],
  ['Frau Brandt', 'Frau Dr. Brandt'],
  ['Dr. Amina Okafor', 'Amina Okafor'],
])('knows %s by the address of %s', async (name, other) => {
  const { store } = testStore();
  await know(store, name);
  await take(store, await account(store), guest(other, 'a@x.org'));
  expect(await people(store)).toEqual([`${name} a@x.org`]);
});

it('adds nobody a second time when the user says yes', async () => {
  const { store } = testStore();
  await know(store, 'Dr. Amina Okafor');
  const coffee = single('c', 21, {
    title: 'Coffee',
    attendees: [me, attendee('Amina Okafor', '')],
  });
  await take(store, await account(store), coffee);
  await answerCandidate(store, 'c', { answer: 'yes', chair: 'mentor' });
  expect(await people(store)).toEqual(['Dr. Amina Okafor']);
});

const words = ['', 'Dr. ', 'Frau ', 'Herr ', 'Mrs '].flatMap((title) =>
  ['Amina', 'Amina Okafor', 'Amina  Okafor', 'Brandt', 'K. Brandt'].map((name) => title + name),
);
const name = fc.constantFrom(...words);
const address = fc.constantFrom('', 'a@example.org', 'b@example.org');
const told = fc.record({ name, address, by: fc.constantFrom('guest', 'title') });
const given = fc.record({
  known: fc.array(fc.record({ name, address: fc.constantFrom('', 'a@example.org') }), {
    maxLength: 4,
  }),
  told: fc.array(told, { minLength: 1, maxLength: 5 }),
});

const eventOf = (
  { name: of, address: at, by }: typeof told extends fc.Arbitrary<infer T> ? T : never,
  n: number,
) =>
  single(`e${n}`, 14, {
    title: by === 'title' ? `Mentoring with ${of}` : 'Mentoring',
    attendees: by === 'title' ? [] : [me, attendee(of, at)],
  });

it('ends for whatever names are known and told, and drops nobody for whom no one stands', async () => {
  const property = fc.asyncProperty(given, async (all) => {
    const { store } = testStore();
    for (const one of all.known) await know(store, one.name, one.address ? [one.address] : []);
    const events: CalendarEvent[] = all.told.flatMap(eventOf);
    const judged = await judgeEvents(events, await readKnown(store), [], { now: store.clock() });
    for (const event of events) {
      expect(judged.book.resolve(event, [], 'mentor').fresh).toEqual([]);
    }
    const standing = new Set(judged.book.partners().map(({ id }) => id));
    expect(judged.newcomers.every(({ id }) => standing.has(id))).toBe(true);
    expect(standing.size).toBe(all.known.length + judged.newcomers.length);
    const changed = judged.grown.filter(
      ({ before, after }) =>
        before.name !== after.name || before.emails.join() !== after.emails.join(),
    );
    expect(judged.grown).toEqual(changed);
  });
  await fc.assert(property, { numRuns: 120 });
});
