import { expect, it, vi } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { promptSource } from '@/lib/reminders/prompt-rows';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { DAY } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';
import { aMeeting } from './rows';

async function scene(store: Store) {
  const partner = await store.partners.add(newPartner({ name: 'Priya Nair' }));
  const other = await store.partners.add(newPartner({ name: 'Sam Ode' }));
  const now = store.clock();
  const { id: _, ...plain } = aMeeting({ start: now, partnerIds: [partner.id] });
  const meetings = await store.meetings.addMany(
    [-5, -3, 1, 15, 17].map((days) => ({
      ...plain,
      start: now + days * DAY,
      end: now + days * DAY + 1,
    })),
  );
  return { partner, other, meetings };
}

function action(
  partnerId: string | null,
  owner: 'me' | 'partner',
  status: 'open' | 'done' = 'open',
) {
  const none = { due: null, doneAt: null, meetingId: null, goalId: null, approach: null };
  const task = { proposedBy: 'me', text: 'Send the list', kind: 'task', detail: '' } as const;
  return { ...none, ...task, partnerId, owner, status };
}

it('reads the meetings of the last days and the next two weeks, with their partners', async () => {
  const { store, clock } = testStore();
  const { partner, meetings } = await scene(store);
  await store.meetings.remove(meetings[2]?.id ?? '');
  const rows = await promptSource(store).rows(clock.now);
  expect(rows.meetings.map(({ id }) => id)).toEqual([meetings[1]?.id, meetings[3]?.id]);
  expect([...rows.partners.keys()]).toEqual([partner.id]);
});

it('counts what each side owes, with some partners or with all', async () => {
  const { store } = testStore();
  const { partner, other } = await scene(store);
  await store.actions.addMany([
    action(partner.id, 'me'),
    action(partner.id, 'me', 'done'),
    action(partner.id, 'partner'),
    action(other.id, 'me'),
    action(null, 'me'),
  ]);
  const source = promptSource(store);
  expect(await source.open('me', [partner.id])).toBe(1);
  expect(await source.open('me', [partner.id, other.id])).toBe(2);
  expect(await source.open('me')).toBe(3);
  expect(await source.open('partner')).toBe(1);
});

it('tells whether a meeting has notes and a reflection', async () => {
  const { store } = testStore();
  const { meetings } = await scene(store);
  const meetingId = meetings[1]?.id ?? '';
  const source = promptSource(store);
  expect(await source.hasNotes(meetingId)).toBe(false);
  const note = await store.noteBlocks.add({
    meetingId,
    order: 1,
    markdown: 'x',
    visibility: 'private',
  });
  expect(await source.hasNotes(meetingId)).toBe(true);
  await store.noteBlocks.remove(note.id);
  expect(await source.hasNotes(meetingId)).toBe(false);
  await store.reflections.add({ meetingId, text: 'More questions', learnt: '' });
  expect(await source.hasReflection(meetingId)).toBe(true);
});

it('hears of a meeting two weeks ahead and of a partner who is archived', async () => {
  const { store, clock } = testStore();
  const { partner, meetings } = await scene(store);
  const changed = vi.fn();
  let begun = 0;
  const stop = watchMeetings(store, changed);
  await vi.waitFor(async () => {
    // The first answer is the state itself: what counts is heard after it.
    begun += 1;
    await store.meetings.patch(meetings[3]?.id ?? '', { location: `room ${begun}` });
    expect(changed).toHaveBeenCalled();
  });
  changed.mockClear();
  await store.partners.patch(partner.id, { archivedAt: clock.now });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  stop();
});
