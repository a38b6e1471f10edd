import { beforeEach, describe, expect, it } from 'vitest';
import { composeAgenda } from '@/lib/mentoring/rules/agenda';
import { actionsOf, agendaOf } from '@/lib/panel/queries/rows-of-partner';
import { settleMeeting, unsettledMeetings } from '@/lib/records/settle';
import { DAY, HOUR } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const TUESDAY = Date.UTC(2026, 4, 12, 10);
let { store, clock } = testStore();
beforeEach(() => {
  ({ store, clock } = testStore(TUESDAY - 7 * DAY));
});

async function past(change = {}) {
  clock.now = TUESDAY - 7 * DAY;
  const partner = await store.partners.add(partnerFields({ name: 'Priya Raman', ...change }));
  const meeting = await store.meetings.add(
    meetingFields({ partnerIds: [partner.id], start: TUESDAY }),
  );
  clock.now = TUESDAY + DAY;
  return { partner, meeting };
}

const asked = async () =>
  (await unsettledMeetings(store, clock.now)).map(({ meeting }) => meeting.id);

describe('which meetings are asked about', () => {
  it('asks of one that went by without a trace', async () => {
    const { meeting } = await past();
    expect(await asked()).toEqual([meeting.id]);
  });

  it('takes notes written in it for an answer, and not those written ahead', async () => {
    const { meeting } = await past();
    const note = { meetingId: meeting.id, order: 1, visibility: 'private' } as const;
    clock.now = TUESDAY - HOUR;
    const row = await store.noteBlocks.add({ ...note, markdown: 'Ask about the move' });
    clock.now = TUESDAY + DAY;
    expect(await asked()).toEqual([meeting.id]);
    await store.noteBlocks.patch(row.id, { markdown: 'It went well' });
    expect(await asked()).toEqual([]);
  });

  it('takes a check-in that was begun for an answer, and not one emptied again', async () => {
    const { meeting } = await past();
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    const { id } = await store.closings.add({ meetingId: meeting.id, ...blank, step: 'Send it' });
    expect(await asked()).toEqual([]);
    await store.closings.patch(id, { step: '' });
    expect(await asked()).toEqual([meeting.id]);
  });

  it('leaves archived partners and what lies long ago in peace', async () => {
    await past({ archivedAt: TUESDAY });
    expect(await asked()).toEqual([]);
    const { meeting } = await past();
    expect(await asked()).toEqual([meeting.id]);
    clock.now = TUESDAY + 62 * DAY;
    expect(await asked()).toEqual([]);
  });
});

describe('settling', () => {
  it.each(['held', 'elsewhere', 'missed', 'cancelled'] as const)(
    'as %s asks no more, and undo asks again',
    async (as) => {
      const { meeting } = await past();
      const undo = await settleMeeting(store, meeting.id, as);
      expect(await asked()).toEqual([]);
      expect((await store.meetings.get(meeting.id))?.settled).toBe(as);
      await undo();
      expect(await asked()).toEqual([meeting.id]);
      expect((await store.meetings.get(meeting.id))?.status).toBe('planned');
    },
  );

  it.each(['missed', 'cancelled'] as const)(
    'as %s loses nothing that is open: the next meeting has it',
    async (as) => {
      const { partner, meeting } = await past();
      const raised = { partnerId: partner.id, meetingId: meeting.id, status: 'open' } as const;
      await store.agendaItems.add({
        ...raised,
        ...{ text: 'The move', raisedBy: 'partner', order: 1, goalId: null, template: null },
        ...{ doneAt: null, doneMeetingId: null },
      });
      const own = { partnerId: partner.id, meetingId: meeting.id };
      await store.actions.add(actionFields({ ...own, text: 'Send the list' }));
      clock.now += 1;
      await store.actions.add(actionFields({ ...own, text: 'Draft it', owner: 'partner' }));
      await settleMeeting(store, meeting.id, as);

      const next = await store.meetings.add(
        meetingFields({ partnerIds: [partner.id], start: clock.now + DAY }),
      );
      const items = await agendaOf(store, partner.id, next.id);
      expect(composeAgenda([], items, next.id).map(({ text }) => text)).toEqual(['The move']);
      const actions = await actionsOf(store, partner.id, next.start);
      expect(actions.map(({ text, owner }) => [text, owner])).toEqual([
        ['Send the list', 'me'],
        ['Draft it', 'partner'],
      ]);
    },
  );
});
