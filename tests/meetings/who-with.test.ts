import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/calendar/event';
import { answerCandidate, markEvent } from '@/lib/meetings/answer';
import { candidates, found } from '@/lib/meetings/candidates';
import { sayWho } from '@/lib/meetings/say-who';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, me, meetingsIn, partnersIn, priya, series, single, take } from './reading';

const alone = { attendees: [] } satisfies Partial<CalendarEvent>;
const session = { ...alone, title: 'Mentoring session' };
const yes = { answer: 'yes', chair: 'mentor' } as const;
const withWhom = async (store: Store) => (await meetingsIn(store)).map((m) => m.partnerIds);
const names = async (store: Store) => (await partnersIn(store)).map(({ name }) => name).sort();
const shown = async (store: Store) => (await found(store, store.clock()))[0];

async function filled(events: CalendarEvent[]) {
  const { store, clock } = testStore();
  const from = await account(store);
  await take(store, from, events);
  return { store, clock, from };
}

describe('a meeting of which nobody tells who it is with', () => {
  it('makes no partner of “Mentoring session”, and asks', async () => {
    const { store } = await filled(series([21, 28], session));
    expect(await withWhom(store)).toEqual([[], []]);
    expect(await partnersIn(store)).toEqual([]);
    expect(await shown(store)).toMatchObject({ partnerNames: [], whoChoices: [] });
  });

  it('gives a name to the whole series and its later meetings, and takes it back', async () => {
    const { store, from } = await filled(series([21, 28], session));
    const undo = await sayWho(store, 'series-1', { name: ' Zoé Roy ', email: '' });
    const [zoe] = await partnersIn(store);
    expect(zoe).toMatchObject({ name: 'Zoé Roy', chair: 'mentor' });
    await take(store, from, series([21, 28, 29], session));
    expect(await withWhom(store)).toEqual([[zoe?.id], [zoe?.id], [zoe?.id]]);
    expect(await shown(store)).toMatchObject({ partnerNames: ['Zoé Roy'], whoChoices: null });
    await store.meetings.remove((await meetingsIn(store))[2]?.id ?? '');
    await undo();
    expect(await withWhom(store)).toEqual([[], []]);
    expect(await partnersIn(store)).toEqual([]);
    await take(store, from, series([21, 28], session));
    expect(await withWhom(store)).toEqual([[], []]);
  });

  it('sits the user in the chair told for the series', async () => {
    const { store } = await filled(series([21], session));
    await answerCandidate(store, 'series-1', { answer: 'yes', chair: 'mentee' });
    await sayWho(store, 'series-1', { name: 'Zoé', email: '' });
    expect((await partnersIn(store))[0]?.chair).toBe('mentee');
  });

  it('makes nobody of a name of blanks', async () => {
    const { store } = await filled(series([21], session));
    await (await sayWho(store, 'series-1', { name: '  ', email: '' }))();
    expect(await partnersIn(store)).toEqual([]);
  });

  it('finds somebody known in a title written small', async () => {
    const { store } = testStore();
    const { id } = await store.partners.add(newPartner({ name: 'Priya Nair' }));
    const title = 'mentoring priya';
    await take(store, await account(store), series([21], { ...alone, title }));
    expect(await withWhom(store)).toEqual([[id]]);
  });
});

describe('two partners of one first name', () => {
  it('asks which, once for the series', async () => {
    const { store } = testStore();
    const from = await account(store);
    const made = await store.partners.addMany(
      ['Alex Reed', 'Alex Stone', 'Kim Park'].map((name) => newPartner({ name })),
    );
    const alexes = { ...alone, title: 'Mentoring with Alex' };
    await take(store, from, series([21], alexes));
    const choices = (await shown(store))?.whoChoices ?? [];
    expect(choices.map(({ name }) => name)).toEqual(['Alex Reed', 'Alex Stone']);
    const stone = made[1]?.id ?? '';
    await sayWho(store, 'series-1', { id: stone });
    await take(store, from, series([21, 28], alexes));
    expect(await withWhom(store)).toEqual([[stone], [stone]]);
    expect(await partnersIn(store)).toHaveLength(3);
  });
});

describe('a meeting of several', () => {
  const guests = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) =>
    attendee(`${name} Poe`, `${name.toLowerCase()}@example.org`),
  );
  const group = (count: number) =>
    single('group', 21, { title: 'Coffee', attendees: [me, ...guests.slice(0, count)] });
  const mark = async (count: number) => {
    const all = await filled(group(count));
    const [row] = all.store.calendarEvents.read(await all.store.calendarEvents.table.toArray());
    await markEvent(all.store, row?.id ?? '', 'mentor');
    return all;
  };

  it('keeps all four guests of a meeting marked by hand', async () => {
    const { store } = await mark(4);
    expect(await names(store)).toEqual(['Ana Poe', 'Ben Poe', 'Cleo Poe', 'Dan Poe']);
    expect((await withWhom(store))[0]).toHaveLength(4);
    expect((await shown(store))?.partnerNames).toHaveLength(4);
  });

  it('asks which of five is the partner', async () => {
    const { store, from } = await mark(5);
    expect(await partnersIn(store)).toEqual([]);
    const choices = (await shown(store))?.whoChoices ?? [];
    expect(choices.map(({ name }) => name)).toEqual(guests.map(({ name }) => name));
    await sayWho(store, 'group', { name: 'Eve Poe', email: 'eve@example.org' });
    await take(store, from, group(5));
    expect(await partnersIn(store)).toMatchObject([
      { name: 'Eve Poe', emails: ['eve@example.org'] },
    ]);
    expect(await shown(store)).toMatchObject({ partnerNames: ['Eve Poe'], whoChoices: null });
  });

  it('shows both partners of a series, found or asked about', async () => {
    const tom = attendee('Tom Berg', 'tom@example.org');
    const { store } = await filled(series([21], { attendees: [me, priya, tom] }));
    expect((await shown(store))?.partnerNames).toEqual(['Priya Nair', 'Tom Berg']);
    await answerCandidate(store, 'series-1', yes);
    const [row] = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    await store.calendarEvents.patch(row?.id ?? '', { verdict: 'maybe' });
    const [asked] = await candidates(store, store.clock());
    expect(asked).toMatchObject({ partnerNames: ['Priya Nair', 'Tom Berg'] });
  });
});
