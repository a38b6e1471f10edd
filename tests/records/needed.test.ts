import { describe, expect, it } from 'vitest';
import { removeUnneeded } from '@/lib/records/needed';
import { addMeeting, addPartner, testStore } from '../panel/fixtures';

describe('a partner taken back', () => {
  it('goes when nothing hangs on them', async () => {
    const { store } = testStore();
    const { id } = await addPartner(store, 'Zed');
    await removeUnneeded(store, id);
    expect((await store.partners.get(id))?.deletedAt).not.toBeNull();
  });

  it('stays as long as a meeting or a goal is theirs', async () => {
    const { store } = testStore();
    const met = await addPartner(store, 'Met');
    await addMeeting(store, [met.id], 0);
    const aimed = await addPartner(store, 'Aimed');
    const blank = { smart: null, due: null, status: 'active', target: null, order: 1 } as const;
    const goal = { ...blank, history: [], partnerId: aimed.id, text: 'Lead' };
    const { id: goalId } = await store.goals.add(goal);
    for (const { id } of [met, aimed]) {
      await removeUnneeded(store, id);
      expect((await store.partners.get(id))?.deletedAt).toBeNull();
    }
    await store.goals.remove(goalId);
    await removeUnneeded(store, aimed.id);
    expect((await store.partners.get(aimed.id))?.deletedAt).not.toBeNull();
  });
});
