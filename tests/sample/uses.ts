import { tableNames } from '@/lib/sample/traces';
import { isSample } from '@/lib/shared/sample-id';
import type { Store } from '@/lib/storage/store';
import { actionFields, meetingFields, partnerFields } from '../support/rows';

/** All that is on disk, as text. */
export async function everything(store: Store): Promise<string> {
  const tables = tableNames.map(async (name) => [name, await store[name].table.toArray()]);
  return JSON.stringify(await Promise.all(tables));
}

/** A partner, a meeting and an action that are no sample. */
export async function theirs(store: Store) {
  const partner = await store.partners.add(partnerFields({ name: 'Real Person' }));
  const start = store.clock();
  const meeting = await store.meetings.add(meetingFields({ start, partnerIds: [partner.id] }));
  await store.actions.add(actionFields({ text: 'Keep me', partnerId: partner.id }));
  return { partner, meeting };
}

/** What a user may do with a sample: each leaves rows behind. */
export const uses = {
  note: async (store: Store) => {
    const [meeting] = store.meetings.read(await store.meetings.table.toArray()).filter(isSample);
    const meetingId = meeting?.id ?? '';
    await store.noteBlocks.add({ meetingId, order: 9, markdown: 'mine', visibility: 'private' });
  },
  action: async (store: Store) => {
    const [partner] = store.partners.read(await store.partners.table.toArray()).filter(isSample);
    // Without a partner of the sample it would be the user's own, which stays.
    if (partner) await store.actions.add(actionFields({ text: 'mine', partnerId: partner.id }));
  },
  tick: async (store: Store) => {
    const [action] = store.actions.read(await store.actions.table.toArray()).filter(isSample);
    if (action) await store.actions.patch(action.id, { status: 'done', doneAt: store.clock() });
  },
  forget: async (store: Store) => {
    const [partner] = store.partners.read(await store.partners.table.toArray()).filter(isSample);
    if (partner) await store.partners.remove(partner.id);
  },
  answer: async (store: Store) => {
    const decided = { answer: 'no', chair: null } as const;
    await store.decisions.add({ kind: 'series', key: 'priya@sample.example', ...decided });
  },
  reflect: async (store: Store) => {
    const [meeting] = store.meetings.read(await store.meetings.table.toArray()).filter(isSample);
    await store.reflections.add({ meetingId: meeting?.id ?? '', text: 'mine', learnt: '' });
  },
  goal: async (store: Store) => {
    const [goal] = store.goals.read(await store.goals.table.toArray()).filter(isSample);
    const { id: goalId = '', partnerId = '' } = goal ?? {};
    const told = { value: 3, words: 'mine', meetingId: null };
    await store.goalCheckIns.add({ goalId, partnerId, ...told });
  },
  held: async (store: Store) => {
    const [partner] = store.partners.read(await store.partners.table.toArray()).filter(isSample);
    if (!partner) return;
    const partnerIds = [partner.id];
    await store.meetings.add(meetingFields({ start: store.clock(), partnerIds }));
  },
  corrupt: async (store: Store) => {
    const [action] = store.actions.read(await store.actions.table.toArray()).filter(isSample);
    if (!action) return;
    await store.actions.table.put({ ...action, owner: 7 });
    const kept = { table: 'actions', key: action.id, issue: 'owner: x', row: {} };
    await store.repairs.add(kept);
  },
};
