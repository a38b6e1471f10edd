import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { v1 } from '@/lib/storage/migrations/v1';
import { v2 } from '@/lib/storage/migrations/v2';
import { v3 } from '@/lib/storage/migrations/v3';
import { v4 } from '@/lib/storage/migrations/v4';
import { v5 } from '@/lib/storage/migrations/v5';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

it('reads a partner and a charter of version 5, and keeps sessions beside them', async () => {
  const old = new Dexie('kept');
  for (const { version, stores } of [v1, v2, v3, v4, v5])
    old.version(version).stores({ ...stores });
  const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
  const partnerId = crypto.randomUUID();
  const partner = { id: partnerId, ...stamps, ...newPartner({ name: 'Priya' }) };
  await old.table('partners').add(partner);
  const wish = { mine: '', theirs: '', agreed: 'Thursdays' };
  const boundaries = { rhythm: wish, place: wish, reach: wish, hours: wish, areas: wish };
  await old.table('charters').add({
    ...{ id: crypto.randomUUID(), ...stamps, partnerId, purpose: 'p', outcomes: '', rules: '' },
    ...{ confidentiality: '', boundaries, will: [], wont: [], agreedOn: null },
  });
  old.close();
  const store = createStore({ name: 'kept', clock: () => 5 });
  expect(await store.partners.get(partnerId)).toMatchObject({ name: 'Priya' });
  expect(store.charters.read(await store.charters.table.toArray())).toHaveLength(1);
  await store.guidedSessions.add({
    ...{ partnerId, kind: 'rehearsal', focusId: null, part: 'idea', answers: [] },
    ...{ status: 'open', doneAt: null },
  });
  const open = store.guidedSessions.table.where('[partnerId+status]').equals([partnerId, 'open']);
  expect(store.guidedSessions.read(await open.toArray())).toHaveLength(1);
  store.db.close();
});
