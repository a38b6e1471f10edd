import { describe, expect, it } from 'vitest';
import type { Partner } from '@/lib/mentoring/partner';
import { inPhase, newPhase } from '@/lib/mentoring/rules/phases';
import { putAway } from '@/lib/preparation/marks';
import { type Reminder, reminderKey, remindersOf } from '@/lib/preparation/reminders';
import { answerCharter } from '@/lib/records/charter';
import { DAY, HOUR } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const START = Date.UTC(2026, 4, 14, 10);

async function scene(more: Partial<Partner> = {}) {
  const { store, clock } = testStore(START);
  const { id } = await store.partners.add(
    partnerFields({ name: 'Priya Raman', chair: 'mentor', phase: 'beginning', ...more }),
  );
  const met = (week: number) => {
    const start = START + week * 7 * DAY;
    return store.meetings.add(meetingFields({ partnerIds: [id], start, end: start + HOUR }));
  };
  const meetings = [await met(0), await met(1), await met(2)] as const;
  const remind = async (at: 0 | 1 | 2) => {
    const [partner] = await store.partners.many([id]);
    if (!partner) throw new Error('gone');
    clock.now = meetings[at].start + 5 * 60_000;
    return remindersOf(store, partner, meetings[at], clock.now);
  };
  const away = (at: 0 | 1 | 2, one: Reminder) =>
    putAway(store, { partnerId: id, meetingId: meetings[at].id }, reminderKey(one));
  const move = async (to: Partner['phase'], at: number) => {
    const [row] = await store.partners.many([id]);
    if (row) await store.partners.patch(id, inPhase(row, to, at));
  };
  return { store, id, meetings, remind, away, move };
}

describe('in one reporting line', () => {
  it('each meeting reminds of the hat, in the user’s chair, until it is put away (PRACTICE C5)', async () => {
    const { store, id, remind, away } = await scene({ sameReportingLine: true });
    expect((await remind(0)).hat).toBe('mentor');
    const undo = await away(0, 'hat');
    expect((await remind(0)).hat).toBeNull();
    expect((await remind(1)).hat).toBe('mentor');
    await undo();
    expect((await remind(0)).hat).toBe('mentor');
    await store.partners.patch(id, { chair: 'mentee' });
    expect((await remind(1)).hat).toBe('mentee');
    await store.partners.patch(id, { sameReportingLine: false });
    expect((await remind(1)).hat).toBeNull();
  });
});

describe('what the user said they will and won’t do', () => {
  it('comes in the meeting after the phase has changed, and in no other (PRACTICE C6)', async () => {
    const { store, id, meetings, remind, away, move } = await scene();
    await answerCharter(store, id, 'will', 'Read drafts\nOpen doors');
    expect((await remind(0)).roles).toBeNull();
    await move('developing', meetings[0].start + 3 * DAY);
    expect((await remind(0)).roles).toBeNull();
    const roles = { phase: 'developing', will: ['Read drafts', 'Open doors'], wont: [] };
    expect((await remind(1)).roles).toEqual(roles);
    expect((await remind(2)).roles).toBeNull();
    await away(1, 'roles');
    expect((await remind(1)).roles).toBeNull();
  });

  it('comes at once where the phase changes in a meeting, and not again in the next', async () => {
    const { store, id, meetings, remind, move } = await scene();
    await answerCharter(store, id, 'wont', 'Speak for her');
    await move('developing', meetings[1].start + 60_000);
    expect((await remind(1)).roles?.wont).toEqual(['Speak for her']);
    expect((await remind(2)).roles).toBeNull();
  });

  it('is nothing where nothing was said', async () => {
    const { meetings, remind, move } = await scene();
    await move('maturing', meetings[0].end + DAY);
    expect((await remind(1)).roles).toBeNull();
  });

  it('heeds only the phase that holds', () => {
    const phases = [{ phase: 'developing' as const, at: 10 }];
    expect(newPhase({ phase: 'developing', phases }, null, 20)).toBe('developing');
    expect(newPhase({ phase: 'beginning', phases }, null, 20)).toBeNull();
    expect(newPhase({ phase: 'developing', phases }, null, 5)).toBeNull();
    expect(newPhase({ phase: 'developing' }, null, 20)).toBeNull();
  });
});
