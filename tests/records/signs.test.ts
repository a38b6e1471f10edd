import { describe, expect, it } from 'vitest';
import { signsView } from '@/lib/records/signs';
import { DAY } from '@/lib/shared/time';
import type { Sign } from '@/lib/signs';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

async function scene(every = 14, many = 8) {
  const { store, clock } = testStore();
  const priya = await store.partners.add(partnerFields({ name: 'Priya Nair', rhythmDays: 14 }));
  const other = await store.partners.add(partnerFields({ name: 'Tom' }));
  const starts = Array.from({ length: many }, (_, at) => clock.now - DAY - at * every * DAY);
  const meetings = await store.meetings.addMany(
    starts.map((start) => meetingFields({ partnerIds: [priya.id], start, status: 'held' })),
  );
  const view = async (id = priya.id) => {
    const found = await signsView(store, id, clock.now);
    if (!found) throw new Error('no signs');
    return found.signs;
  };
  const one = async (kind: Sign['kind']) => (await view()).find((sign) => sign.kind === kind);
  return { store, clock, priya, other, meetings, view, one };
}

describe('the signs of a relationship', () => {
  it('are those of one partner, read from the store', async () => {
    const { store, priya, other, meetings, view, one } = await scene();
    const done = { status: 'done', doneAt: store.clock() } as const;
    const action = (partnerId: string, at: number) =>
      actionFields({ text: 'Do', partnerId, meetingId: meetings[at]?.id ?? null, ...done });
    await store.actions.addMany([0, 1, 2, 3, 4].map((at) => action(priya.id, at)));
    await store.actions.addMany([0, 1, 2, 3, 4].map((at) => action(other.id, at)));
    expect((await one('follow'))?.finding).toMatchObject({ params: { part: 5, of: 5 } });
    expect((await one('rhythm'))?.from).toHaveLength(8);
    for (const sign of await view(other.id)) expect(sign.level).toBe('early');
  });

  it('leave out what was deleted, and what can’t be read', async () => {
    const { store, priya, meetings, one } = await scene();
    const done = { status: 'done', doneAt: store.clock(), partnerId: priya.id } as const;
    const actions = await store.actions.addMany(
      Array.from({ length: 6 }, () => actionFields({ text: 'Do', ...done })),
    );
    await store.actions.remove(actions[0]?.id ?? '');
    expect((await one('follow'))?.finding.params).toMatchObject({ of: 5 });
    await store.actions.table.put({ ...actions[1], kind: 7 });
    expect((await one('follow'))?.level).toBe('early');
    await store.meetings.remove(meetings[0]?.id ?? '');
    await store.meetings.table.update(meetings[1]?.id ?? '', { start: 'soon' } as never);
    expect((await one('rhythm'))?.from).toHaveLength(6);
  });

  it('are none where there is no such partner', async () => {
    const { store, clock } = await scene();
    expect(await signsView(store, 'nobody', clock.now)).toBeNull();
  });

  it('read the latest only, however much lies before them', async () => {
    const { store, priya, clock, view } = await scene(1, 600);
    const at = (n: number) => clock.now - (n % 600) * DAY;
    const rows = Array.from({ length: 1800 }, (_, n) => ({
      ...actionFields({ text: 'Do', partnerId: priya.id, status: 'done', doneAt: at(n) }),
      ...{ id: crypto.randomUUID(), createdAt: at(n), updatedAt: at(n), deletedAt: null },
    }));
    await store.actions.table.bulkAdd(rows);
    const read = { actions: 0, meetings: 0 };
    for (const name of ['actions', 'meetings'] as const) {
      const table: { read(rows: readonly unknown[]): unknown[] } = store[name];
      const plain = table.read.bind(table);
      table.read = (some) => {
        read[name] += some.length;
        return plain(some);
      };
    }
    const signs = await view();
    expect(signs.find(({ kind }) => kind === 'rhythm')?.from).toHaveLength(24);
    expect(read.meetings).toBe(72);
    expect(read.actions).toBeLessThan(72 * 3 + 9);
  });
});
