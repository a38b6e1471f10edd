import { describe, expect, it } from 'vitest';
import { editPartner } from '@/lib/desk/commands';
import { setChair } from '@/lib/desk/partners/chair';
import { answerCandidate } from '@/lib/meetings/answer';
import { found } from '@/lib/meetings/candidates';
import { account, partnersIn, series, take } from '../meetings/reading';
import { testStore } from '../support/store';

/** A store with what a calendar of one series has brought. */
async function brought() {
  const { store, clock } = testStore();
  await take(store, await account(store), series([14, 21]));
  clock.now += 1_000;
  const [meeting] = await found(store, clock.now);
  const id = meeting?.partners[0]?.id ?? '';
  const chair = async () => (await partnersIn(store))[0]?.chair;
  return { store, clock, id, meeting, chair };
}

describe('who mentors whom', () => {
  it('comes with each meeting found, and is turned round and back', async () => {
    const { store, id, meeting, chair } = await brought();
    expect(meeting?.partners).toEqual([{ id, name: 'Priya Nair', chair: 'mentor' }]);
    const undo = await setChair(store, id, 'mentee');
    expect(await chair()).toBe('mentee');
    await undo();
    expect(await chair()).toBe('mentor');
    await setChair(store, 'nobody', 'mentee');
  });

  it('stays where it was changed again before the undo', async () => {
    const { store, id, chair } = await brought();
    const undo = await setChair(store, id, 'mentee');
    await setChair(store, id, 'mentor');
    await undo();
    expect(await chair()).toBe('mentor');
  });

  it('does not keep a partner whose meetings are no mentoring', async () => {
    const { store, id } = await brought();
    await setChair(store, id, 'mentee');
    await answerCandidate(store, 'series-1', { answer: 'no' });
    expect(await partnersIn(store)).toEqual([]);
  });

  it('is a change like others of a partner whom the user has edited', async () => {
    const { store, clock, id } = await brought();
    const fields = { name: 'Priya N.', emails: [], chair: 'mentor', phase: 'beginning' } as const;
    await editPartner(store, id, { ...fields, rhythmDays: null } as never);
    clock.now += 1_000;
    await setChair(store, id, 'mentee');
    expect((await partnersIn(store))[0]?.updatedAt).toBe(clock.now);
  });
});
