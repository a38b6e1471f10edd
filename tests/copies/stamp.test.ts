import { expect, it } from 'vitest';
import { stampOf } from '@/lib/copies/stamp';
import { filled, settings } from './support';

it('is the same until something of the user’s is new, changed or gone', async () => {
  const { store, clock } = await filled();
  const first = await stampOf(store, settings);
  expect(await stampOf(store, settings)).toBe(first);
  expect(await stampOf(store, { ...settings, welcomed: !settings.welcomed })).not.toBe(first);

  clock.now += 1;
  const [goal] = store.criteria.read(await store.criteria.table.toArray());
  await store.criteria.patch(goal?.id ?? '', { text: 'Fair and kind' });
  const changed = await stampOf(store, settings);
  expect(changed).not.toBe(first);

  await store.criteria.table.clear();
  const gone = await stampOf(store, settings);
  expect(gone).not.toBe(changed);
  await store.calendarAccounts.table.clear();
  expect(await stampOf(store, settings)).toBe(gone);
});
