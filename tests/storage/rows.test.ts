import { expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { RowUnavailable } from '@/lib/storage/rows';
import { testStore } from '../support/store';

it('stamps a new row and keeps what a change does not name', async () => {
  const { store, clock } = testStore();
  const partner = await store.partners.add(newPartner({ name: 'Priya Nair' }));
  clock.now += 1000;
  const changed = await store.partners.patch(partner.id, { rhythmDays: 14 });
  expect(changed).toEqual({ ...partner, rhythmDays: 14, updatedAt: clock.now });
});

it('keeps both changes of two writers at once', async () => {
  const { store } = testStore();
  const partner = await store.partners.add(newPartner({ name: 'Priya Nair' }));
  await Promise.all([
    store.partners.patch(partner.id, { rhythmDays: 14 }),
    store.partners.patch(partner.id, { splitPartner: 80 }),
    store.partners.patch(partner.id, { phase: 'maturing' }),
  ]);
  const after = await store.partners.get(partner.id);
  expect(after).toMatchObject({ rhythmDays: 14, splitPartner: 80, phase: 'maturing' });
});

it('deletes softly and takes it back', async () => {
  const { store } = testStore();
  const { id } = await store.partners.add(newPartner({ name: 'Priya' }));
  await store.partners.remove(id);
  expect(await store.partners.many([id])).toEqual([]);
  await store.partners.restore(id);
  expect(await store.partners.many([id])).toHaveLength(1);
});

it('refuses to write a row that does not fit its schema, and writes nothing', async () => {
  const { store } = testStore();
  const { id } = await store.partners.add(newPartner({ name: 'Priya' }));
  await expect(store.partners.patch(id, { rhythmDays: 1.5 })).rejects.toThrow();
  expect((await store.partners.get(id))?.rhythmDays).toBeNull();
});

it('says so when a change aims at a row that is gone', async () => {
  const { store } = testStore();
  const missing = crypto.randomUUID();
  await expect(store.partners.patch(missing, { rhythmDays: 7 })).rejects.toThrow(RowUnavailable);
});

it('leaves out a row it cannot read, leaves it on disk, and shelves a copy once', async () => {
  const { store } = testStore();
  const good = await store.partners.add(newPartner({ name: 'Priya' }));
  const bad = { ...good, id: crypto.randomUUID(), name: 42, secret: 'kept' };
  await store.partners.table.add(bad);
  for (let n = 0; n < 3; n += 1) {
    expect(store.partners.read(await store.partners.table.toArray())).toEqual([good]);
  }
  await expect.poll(() => store.repairs.table.count()).toBe(1);
  const [repair] = store.repairs.read(await store.repairs.table.toArray());
  expect(repair).toMatchObject({ table: 'partners', key: bad.id, issue: 'name: invalid_type' });
  expect(repair?.row).toEqual(bad);
  expect(await store.partners.table.get(bad.id)).toEqual(bad);
});

it('indexes each partner of a meeting with its start, also after it moved', async () => {
  const { store } = testStore();
  const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
  const meeting = await store.meetings.add({
    partnerIds: [a, b],
    title: 'Mentoring',
    start: Date.UTC(2026, 4, 14, 10),
    end: Date.UTC(2026, 4, 14, 11),
    location: '',
    joinUrl: null,
    status: 'planned',
    event: null,
    eventKey: null,
    closedAt: null,
    talk: { me: 0, partner: 0 },
  });
  await store.meetings.patch(meeting.id, { start: Date.UTC(2026, 4, 15, 10) });
  const keys = await store.meetings.table.orderBy('partnerStarts').keys();
  expect(keys).toEqual([a, b].sort().map((id) => `${id} 2026-05-15T10:00:00.000Z`));
});

it('indexes open actions by owner and due date, and lets done and deleted ones go', async () => {
  const { store } = testStore();
  const action = {
    partnerId: null,
    owner: 'me' as const,
    proposedBy: 'me' as const,
    text: 'Send the list',
    kind: 'task' as const,
    detail: '',
    due: null,
    status: 'open' as const,
    doneAt: null,
    meetingId: null,
    goalId: null,
    approach: null,
  };
  const [undated, dated, done, gone] = await store.actions.addMany([
    action,
    { ...action, due: '2026-05-15' },
    { ...action, owner: 'partner' as const },
    { ...action, due: '2026-05-16' },
  ]);
  await store.actions.patch(done?.id ?? '', { status: 'done' });
  await store.actions.remove(gone?.id ?? '');
  const ids = await store.actions.table.orderBy('openKey').primaryKeys();
  expect(ids).toEqual([dated?.id, undated?.id]);
});
