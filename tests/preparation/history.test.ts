import { expect, it } from 'vitest';
import { historyOf } from '@/lib/preparation/history';
import { DAY } from '@/lib/shared/time';
import { addPartner, TEN, testStore } from '../panel/fixtures';
import { meetingFields } from '../support/rows';

it('knows the latest twelve of thousands, and reads no more than six hundred', async () => {
  const { store } = testStore();
  const partner = await addPartner(store, 'Priya');
  const partnerIds = [partner.id];
  await store.meetings.addMany(
    Array.from({ length: 2000 }, (_, at) => {
      const start = TEN - (at + 1) * DAY;
      const status = at % 10 === 1 ? ('missed' as const) : ('held' as const);
      return meetingFields({ partnerIds, start, end: start + 1, status });
    }),
  );
  let read = 0;
  store.meetings.table.hook('reading', (row: unknown) => {
    read += 1;
    return row;
  });
  const { latest, count } = await historyOf(store, partner.id, TEN);
  expect(latest).toHaveLength(12);
  expect(latest.map(({ start }) => (TEN - start) / DAY)).toEqual([
    1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14,
  ]);
  expect(count).toBe(2000 - 60);
  expect(read).toBeLessThanOrEqual(600);
});
