import { expect, it } from 'vitest';
import { otherPartners, partnerPage } from '@/lib/desk/partner-queries';
import { mergePartners } from '@/lib/desk/partners/merge';
import { answerCandidate } from '@/lib/meetings/answer';
import { sayWho } from '@/lib/meetings/say-who';
import { newPartner } from '@/lib/mentoring/new-partner';
import { sampleId } from '@/lib/shared/sample-id';
import { RowUnavailable } from '@/lib/storage/rows';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, series, single, take } from './reading';

/** Somebody of the sample. */
async function sampled(store: Store, n: number, name: string, emails: string[] = []) {
  const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
  const row = { ...newPartner({ name, emails }), id: sampleId(1, n), ...stamps };
  await store.partners.table.add(row);
  return row.id;
}

const okafor = attendee('Priya Okafor', 'okafor@example.org');
const withGuest = () => series([14, 21], { title: 'Mentoring', attendees: [me, okafor] });

it('does not count people of the sample when a first name becomes somebody', async () => {
  const { store } = testStore();
  await sampled(store, 1, 'Priya Raman', ['priya@sample.example']);
  const { id } = await store.partners.add(newPartner({ name: 'Priya' }));
  await take(store, await account(store), withGuest());
  expect(await store.partners.get(id)).toMatchObject({ name: 'Priya Okafor' });
});

it('offers no merge across the border of the sample', async () => {
  const { store } = testStore();
  const priya = await sampled(store, 1, 'Priya Raman', ['priya@sample.example']);
  const bare = await sampled(store, 2, 'Priya');
  const { id } = await store.partners.add(newPartner({ name: 'Priya' }));
  const other = await store.partners.add(newPartner({ name: 'Tom' }));
  const { alike } = await partnerPage(store, '', 10);
  expect(alike).toEqual({});
  expect((await otherPartners(store, id)).map((one) => one.id)).toEqual([other.id]);
  expect((await otherPartners(store, priya)).map((one) => one.id)).toEqual([bare]);
});

it('merges nobody across the border of the sample, either way', async () => {
  const { store } = testStore();
  const priya = await sampled(store, 1, 'Priya Raman');
  const { id } = await store.partners.add(newPartner({ name: 'Priya' }));
  const before = await dump(store);
  await expect(mergePartners(store, priya, id)).rejects.toThrow(RowUnavailable);
  await expect(mergePartners(store, id, priya)).rejects.toThrow(RowUnavailable);
  expect(await dump(store)).toBe(before);
});

it('finds nobody of the sample behind a title, a yes or a name that is said', async () => {
  const { store } = testStore();
  const sample = await sampled(store, 1, 'Priya Raman');
  const titled = series([14, 21], { title: 'Mentoring with Priya', attendees: [] });
  const coffee = single('c', 15, { title: 'Coffee', attendees: [me, attendee('Priya Raman', '')] });
  const open = single('o', 16, { title: 'Mentoring session', attendees: [] });
  await take(store, await account(store), [...titled, ...coffee, ...open]);
  await answerCandidate(store, 'c', { answer: 'yes', chair: 'mentor' });
  await sayWho(store, 'o', { name: 'Priya Raman', email: '' });
  const meetings = await meetingsIn(store);
  expect(meetings).toHaveLength(4);
  expect(meetings.every(({ partnerIds }) => partnerIds.length === 1)).toBe(true);
  expect(meetings.flatMap(({ partnerIds }) => partnerIds)).not.toContain(sample);
});

it('finds people of the sample in its own events', async () => {
  const { store } = testStore();
  const sample = await sampled(store, 1, 'Priya Raman');
  const uid = '7@sample.example';
  const open = single(uid, 16, { title: 'Mentoring session', attendees: [] });
  await take(store, await account(store), open);
  await sayWho(store, uid, { name: 'Priya Raman', email: '' });
  expect((await meetingsIn(store))[0]?.partnerIds).toEqual([sample]);
});
