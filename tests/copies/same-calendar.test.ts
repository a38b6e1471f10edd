import { expect, it } from 'vitest';
import { lookAt } from '@/lib/copies/look';
import { changes } from '@/lib/copies/told';
import { undoImport } from '@/lib/copies/undo';
import { deletePartner } from '@/lib/desk/partners/delete';
import type { Store } from '@/lib/storage/store';
import { everything, live } from '../desk/life';
import { testStore } from '../support/store';
import { bytesOf, content, copyOf, take } from './support';

const lot = { many: 2, charter: true, profile: true, removed: false };

/** Two browsers that followed one calendar, and wrote to its meetings each for itself. */
async function two() {
  const { store: one } = testStore();
  await live(one, 'Ana', lot);
  const first = await bytesOf(one);
  const { store: other, clock } = testStore();
  clock.now += 3_600_000;
  await live(other, 'Ana', lot);
  const [meeting] = other.meetings.read(await other.meetings.table.toArray());
  const [ana] = other.partners.read(await other.partners.table.toArray());
  await other.noteBlocks.add({
    ...{ meetingId: meeting?.id ?? '', order: 9, markdown: 'Only there', visibility: 'private' },
  });
  return { one, first, other, clock, meeting, ana };
}

const all = async <Name extends 'meetings' | 'partners' | 'charters' | 'noteBlocks'>(
  store: Store,
  name: Name,
) => store[name].read(await store[name].table.toArray()) as ReturnType<Store[Name]['read']>;

/** What both have to have alike: all but how rows look that another one stands for. */
async function shared(store: Store) {
  const rows = Object.entries(await content(store));
  const of = (row: unknown) => {
    const { id, sameAs } = row as { id: string; sameAs?: string };
    return sameAs ? { id, sameAs } : row;
  };
  return rows.map(([name, some]) => [name, some.map(of)]);
}

it('says what is in both, and makes one of it, with the notes of both', async () => {
  const { first, other, meeting } = await two();
  const copy = copyOf(first);
  const look = await lookAt(other, copy);
  expect(look.merge.meetings).toMatchObject({ both: 2, fresh: 0 });
  expect(look.merge.partners).toMatchObject({ both: 1, fresh: 0 });
  expect(look.merge.noteBlocks).toMatchObject({ both: 0, fresh: 2 });

  const before = await everything(other);
  await take(other, first, 'merge');
  expect(await all(other, 'partners')).toHaveLength(1);
  expect(await all(other, 'charters')).toHaveLength(1);
  const meetings = await all(other, 'meetings');
  expect(meetings).toHaveLength(2);
  const notes = await all(other, 'noteBlocks');
  expect(notes).toHaveLength(5);
  const same = meetings.find(({ eventKey }) => eventKey === meeting?.eventKey);
  expect(notes.filter(({ meetingId }) => meetingId === same?.id)).toHaveLength(3);
  const known = new Set(meetings.map(({ id }) => id));
  expect(notes.every(({ meetingId }) => known.has(meetingId))).toBe(true);
  const [partner] = await all(other, 'partners');
  expect(meetings.map(({ partnerIds }) => partnerIds)).toEqual([[partner?.id], [partner?.id]]);
  expect(
    await other.meetings.table.where('partnerStarts').startsWith(`${partner?.id} `).count(),
  ).toBe(4);

  expect(changes((await lookAt(other, copyOf(first))).merge)).toBe(false);
  const after = await content(other);
  await take(other, first, 'merge');
  expect(await content(other)).toEqual(after);
  expect(before).not.toEqual(after);
});

it('is taken back whole', async () => {
  const { first, other } = await two();
  const before = await content(other);
  await take(other, first, 'merge');
  await undoImport(other);
  expect(await content(other)).toEqual(before);
});

it('comes to the same in both browsers, and goes on from there', async () => {
  const { one, first, other, clock } = await two();
  const second = await bytesOf(other);
  await take(one, second, 'merge');
  await take(other, first, 'merge');
  expect(await shared(one)).toEqual(await shared(other));

  clock.now += 5;
  const [ana] = await all(other, 'partners');
  const profile = (ana as { profile: Record<string, string> } | undefined)?.profile;
  await other.partners.patch(ana?.id ?? '', {
    profile: { ...profile, strengths: 'Very calm' },
  } as never);
  // A copy that is already in it brings back nothing of what was changed since.
  await take(other, first, 'merge');
  expect((await all(other, 'partners'))[0]).toMatchObject({ profile: { strengths: 'Very calm' } });
});

it('is deleted for good with the partner, under each of their ids', async () => {
  const { first, other } = await two();
  await take(other, first, 'merge');
  const [ana] = await all(other, 'partners');
  await deletePartner(other, ana?.id ?? '');
  expect(JSON.stringify(await content(other))).not.toMatch(/ana@x|Calm|Ana/);
});
