import { describe, expect, it } from 'vitest';
import { editAction } from '@/lib/desk/owed/commands';
import { addApproach } from '@/lib/panel/commands/actions';
import { markNote } from '@/lib/records/mark-note';
import { signsView } from '@/lib/records/signs';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

async function scene() {
  const { store, clock } = testStore();
  const priya = await store.partners.add(partnerFields({ name: 'Priya' }));
  const held = meetingFields({ partnerIds: [priya.id], start: clock.now - 9e6, status: 'held' });
  const meeting = await store.meetings.add(held);
  const about = { partnerId: priya.id, meetingId: meeting.id };
  const fix = await store.actions.add(actionFields({ text: 'Restart it', ...about }));
  return { store, clock, priya, meeting, fix };
}

describe('fixes and lasting ways', () => {
  it('are marked and taken back; the way behind a fix is its side’s, from the same meeting', async () => {
    const { store, fix, meeting } = await scene();
    const undo = await editAction(store, fix.id, { approach: 'fix', proposedBy: 'partner' });
    expect(await store.actions.get(fix.id)).toMatchObject({ approach: 'fix' });
    const done = await addApproach(store, { ...fix, owner: 'partner' }, 'Find the leak', null);
    const all = store.actions.read(await store.actions.table.toArray());
    expect(all.find(({ text }) => text === 'Find the leak')).toMatchObject({
      approach: 'approach',
      owner: 'partner',
      meetingId: meeting.id,
      partnerId: fix.partnerId,
    });
    await done.undo();
    await undo();
    expect(await store.actions.get(fix.id)).toMatchObject({ approach: null, proposedBy: 'me' });
  });

  it('are counted in notes, too', async () => {
    const { store, clock, priya, meeting } = await scene();
    const blank = { meetingId: meeting.id, markdown: 'So', visibility: 'private' } as const;
    const notes = await store.noteBlocks.addMany(
      [1, 2, 3, 4, 5].map((order) => ({ order, ...blank })),
    );
    const ways = async () => {
      const view = await signsView(store, priya.id, clock.now);
      return view?.signs.find(({ kind }) => kind === 'ways');
    };
    const undos = [];
    for (const { id } of notes) undos.push(await markNote(store, id, 'approach'));
    expect((await ways())?.finding).toMatchObject({
      id: 'signs.ways.second',
      params: { first: 0, second: 5 },
    });
    await undos[0]?.();
    expect((await ways())?.level).toBe('early');
  });
});
