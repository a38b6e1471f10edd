import { describe, expect, it } from 'vitest';
import { recapOf } from '@/lib/desk/recap/query';
import { DAY, HOUR } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 12);

async function laidOut() {
  const { store, clock } = testStore(NOW);
  const people = [partnerFields({ name: 'Amina' }), partnerFields({ name: 'Bo' })];
  const [amina, bo] = (await store.partners.addMany(people)).map(({ id }) => id);
  const met = async (ago: number, status: 'held' | 'missed' = 'held', who = amina) => {
    const start = NOW - ago * DAY;
    const fields = meetingFields({ partnerIds: [who ?? ''], start, status });
    return (await store.meetings.add({ ...fields, end: start + HOUR })).id;
  };
  const done = (text: string, ago: number, meetingId: string | null, who = amina) =>
    store.actions.add(
      actionFields({
        ...{ text, meetingId, status: 'done', doneAt: NOW - ago * DAY },
        ...{ partnerId: who ?? '', owner: 'partner', due: '2026-05-01' },
      }),
    );
  const told = async (meetingId: string) => {
    const view = await recapOf(store, amina ?? '', meetingId);
    const items = view?.items.filter(({ part }) => part === 'donePartner') ?? [];
    expect(items.every(({ due }) => due === null)).toBe(true);
    return items.map(({ text }) => text);
  };
  return { store, clock, met, done, told, bo };
}

describe('what was done, in a recap', () => {
  it('is what was agreed on in meetings and done since the one before that took place', async () => {
    const { met, done, told, bo } = await laidOut();
    const first = await met(30);
    await met(12, 'missed');
    await met(11, 'held', bo);
    const last = await met(2);
    await done('long ago', 40, first);
    await done('in the first', 30 - 0.02, first);
    await done('after the first', 29, first);
    await done('after the missed one', 5, first);
    await done('within the last', 2 - 0.02, last);
    await done('today', 0, last);
    await done('of my own', 5, null);
    await done('with Bo', 5, first, bo);
    expect(await told(last)).toEqual([
      ...['after the first', 'after the missed one', 'within the last', 'today'],
    ]);
    // A later one has begun: what was done after this one is that one's.
    expect(await told(first)).toEqual(['in the first']);
  });

  it('counts up to now only until the next one begins, and to a closing that came later than the end', async () => {
    const { store, clock, met, done, told } = await laidOut();
    const last = await met(2);
    await met(-1);
    await done('the day after', 1, last);
    expect(await told(last)).toEqual(['the day after']);
    clock.now = NOW + 2 * DAY;
    expect(await told(last)).toEqual([]);
    await store.meetings.patch(last, { closedAt: NOW - DAY / 2 });
    expect(await told(last)).toEqual(['the day after']);
  });
});
