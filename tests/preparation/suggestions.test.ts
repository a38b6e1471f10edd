import { beforeEach, describe, expect, it } from 'vitest';
import type { Partner } from '@/lib/mentoring/partner';
import { loadMeeting } from '@/lib/panel/queries/meeting';
import { raiseOnce, unraise, writeExpectation } from '@/lib/preparation/commands';
import { noteShown, putAway, writeAnswer } from '@/lib/preparation/marks';
import { loadPreparation } from '@/lib/preparation/query';
import { standingOf } from '@/lib/preparation/standing';
import { closeWith, situationOf, think } from '@/lib/preparation/think';
import { DAY, HOUR } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const TODAY = Date.UTC(2026, 4, 28, 10);
let { store, clock } = testStore();
let partner: Partner;
beforeEach(async () => {
  ({ store, clock } = testStore(TODAY - 90 * DAY));
  partner = await store.partners.add(partnerFields({ name: 'Priya Raman' }));
});

const first = (name: string) => name.split(' ')[0] ?? name;
const load = async (id: string) => {
  const found = await loadPreparation(store, id, null, () => [], clock.now);
  if (!found) throw new Error('No such meeting');
  return found;
};

async function meetingAt(start: number, change = {}) {
  return store.meetings.add(
    meetingFields({ partnerIds: [partner.id], start, status: 'held', ...change }),
  );
}

/** Weekly meetings before today, oldest first, and today's. */
async function weeks(n: number) {
  const past = [];
  for (let week = n; week > 0; week -= 1) past.push(await meetingAt(TODAY - week * 7 * DAY));
  clock.now = TODAY - HOUR;
  return { past, meeting: await meetingAt(TODAY, { status: 'planned' }) };
}

function addGoal(text: string) {
  const rest = { smart: null, due: null, target: null, order: 1, history: [] };
  return store.goals.add({ partnerId: partner.id, text, status: 'active', ...rest });
}

describe('what there is to raise', () => {
  it('offers what was to change, what is late on either side, and goals left for three meetings', async () => {
    const goal = await addGoal('Find a sponsor');
    const { past, meeting } = await weeks(3);
    const last = past.at(-1)?.id ?? '';
    const drafted = {
      useful: '',
      nextSteps: '',
      tryBefore: '',
      changeNext: 'Begin with her points',
    };
    await store.closings.add({ meetingId: last, ...drafted });
    const late = { partnerId: partner.id, due: '2026-05-20' };
    await store.actions.add(actionFields({ ...late, text: 'Send the list' }));
    await store.actions.add(actionFields({ ...late, text: 'Draft it', owner: 'partner' }));
    await store.actions.add(actionFields({ ...late, text: 'Not yet due', due: '2026-06-20' }));
    const { suggestions, ordinal } = await load(meeting.id);
    expect(ordinal).toBe(4);
    expect(suggestions.map(({ kind, text, side }) => [kind, text, side])).toEqual([
      ['change', 'Begin with her points', null],
      ['action', 'Send the list', 'me'],
      ['action', 'Draft it', 'partner'],
      ['goal', 'Find a sponsor', null],
    ]);
    expect(suggestions.at(-1)?.goalId).toBe(goal.id);
  });

  it('offers next steps that were typed in earlier check-ins and never added, until they are', async () => {
    const { past, meeting } = await weeks(5);
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    const ids = [past[0]?.id ?? '', past[4]?.id ?? ''];
    const [older, newer] = ids;
    const rows = [
      { meetingId: older ?? '', ...blank, step: 'Send the offer ' },
      { meetingId: newer ?? '', ...blank, step: 'Call Ana' },
      { meetingId: past[2]?.id ?? '', ...blank, step: ' ' },
    ];
    const [first] = await store.closings.addMany(rows);
    const { suggestions } = await load(meeting.id);
    expect(suggestions.map(({ key, text, why }) => [key, text, why.id])).toEqual([
      [`step:${newer}`, 'Call Ana', 'prepare.why.step'],
      [`step:${older}`, 'Send the offer', 'prepare.why.step'],
    ]);
    expect(suggestions[1]?.why.params).toEqual({ date: '23 April' });
    await store.closings.patch(first?.id ?? '', { step: '' });
    expect((await load(meeting.id)).suggestions.map(({ text }) => text)).toEqual(['Call Ana']);
  });

  it('leaves a goal alone that was talked about lately, and one of a young relationship', async () => {
    const goal = await addGoal('Find a sponsor');
    const { past, meeting } = await weeks(3);
    const at = past.at(-1)?.start ?? 0;
    const item = { partnerId: partner.id, meetingId: null, raisedBy: 'me', order: 1 } as const;
    const talked = { status: 'done', doneAt: at, doneMeetingId: past.at(-1)?.id ?? null } as const;
    await store.agendaItems.add({
      ...{ ...item, ...talked, text: 'The sponsor', goalId: goal.id, template: null },
    });
    expect((await load(meeting.id)).suggestions).toEqual([]);
  });

  it('becomes one agenda item, which the panel shows, and comes off again with undo', async () => {
    await addGoal('Find a sponsor');
    const { meeting } = await weeks(3);
    const place = { partnerId: partner.id, meetingId: meeting.id };
    const [one] = (await load(meeting.id)).suggestions;
    if (!one) throw new Error('Nothing suggested');
    const twice = await Promise.all([
      raiseOnce(store, place, one, []),
      raiseOnce(store, place, one, []),
    ]);
    expect(twice.filter((done) => done !== null)).toHaveLength(1);
    const { agenda } = await loadMeeting(store, meeting, partner.id, () => []);
    expect(agenda.map(({ text, raisedBy }) => [text, raisedBy])).toEqual([
      ['Find a sponsor', 'me'],
    ]);
    const line = (await load(meeting.id)).suggestions[0]?.line;
    expect(line?.text).toBe('Find a sponsor');
    const off = await unraise(store, line?.id ?? '');
    expect((await load(meeting.id)).suggestions[0]?.line).toBeNull();
    await off.undo();
    expect((await load(meeting.id)).suggestions[0]?.line?.id).toBe(line?.id);
  });

  it('stays on the agenda of the meeting after, when it was not talked about', async () => {
    await addGoal('Find a sponsor');
    const { meeting } = await weeks(3);
    const [one] = (await load(meeting.id)).suggestions;
    const place = { partnerId: partner.id, meetingId: meeting.id };
    if (one) await raiseOnce(store, place, one, []);
    const next = await meetingAt(TODAY + 7 * DAY);
    const { agenda } = await loadMeeting(store, next, partner.id, () => []);
    expect(agenda.map(({ text, raisedBy, from }) => [text, raisedBy, from !== null])).toEqual([
      ['Find a sponsor', 'me', true],
    ]);
  });

  it('is put away for this meeting only, with undo', async () => {
    await addGoal('Find a sponsor');
    const { meeting } = await weeks(3);
    const key = (await load(meeting.id)).suggestions[0]?.key ?? '';
    const undo = await putAway(store, { partnerId: partner.id, meetingId: meeting.id }, key);
    expect((await load(meeting.id)).suggestions).toEqual([]);
    await undo();
    expect((await load(meeting.id)).suggestions).toHaveLength(1);
  });
});

describe('what to think about', () => {
  it('asks the three questions before the first meeting, and never after', async () => {
    const { meeting } = await weeks(0);
    const fields = think(await load(meeting.id), [], first).first.map(({ prompt }) => prompt.field);
    expect(fields).toEqual(['want', 'bring', 'expect']);
    await writeExpectation(store, partner.id, 'want', 'To plan better');
    const next = await meetingAt(TODAY + 7 * DAY);
    const later = await load(next.id);
    expect(think(later, [], first).first).toEqual([]);
    expect(later.view.partner?.expectations).toEqual({
      ...{ want: 'To plan better', bring: '', expect: '' },
    });
  });

  it('shows the same prompts again, others in the next meeting, and less of what is unwanted', async () => {
    const { meeting } = await weeks(3);
    const idsOf = async (id: string, lessOf: string[] = []) =>
      think(await load(id), lessOf, first).prompts.map(({ prompt }) => prompt.id);
    const shown = await idsOf(meeting.id);
    expect(shown).toHaveLength(3);
    const place = { partnerId: partner.id, meetingId: meeting.id };
    await noteShown(store, place, shown);
    await noteShown(store, place, shown);
    expect(await store.preparations.table.count()).toBe(3);
    expect(await idsOf(meeting.id)).toEqual(shown);
    const unwanted = await idsOf(meeting.id, shown.slice(0, 1));
    expect(unwanted).not.toContain(shown[0]);
    const undo = await putAway(store, place, shown[1] ?? '');
    expect(await idsOf(meeting.id)).not.toContain(shown[1]);
    await undo();
    expect(await idsOf(meeting.id)).toEqual(shown);
    const next = await meetingAt(TODAY + 7 * DAY);
    expect((await idsOf(next.id)).filter((id) => shown.includes(id))).toEqual([]);
  });

  it('knows whether both are in the same reporting line', async () => {
    const { meeting } = await weeks(1);
    const sameLine = async () =>
      situationOf(await load(meeting.id), 'prepare', [], first)?.sameLine;
    expect(await sameLine()).toBe(false);
    await store.partners.patch(partner.id, { sameReportingLine: true });
    expect(await sameLine()).toBe(true);
  });

  it('speaks of the place at most once a month', async () => {
    const { meeting } = await weeks(1);
    const hint = async (id: string) => think(await load(id), [], first).place?.prompt;
    const prompt = await hint(meeting.id);
    expect(prompt?.needs).toBe('place');
    await noteShown(store, { partnerId: partner.id, meetingId: meeting.id }, [prompt?.id ?? '']);
    expect(await hint((await meetingAt(TODAY + 7 * DAY)).id)).toBeUndefined();
    expect((await hint((await meetingAt(TODAY + 31 * DAY)).id))?.needs).toBe('place');
  });

  it('keeps an answer beside its prompt', async () => {
    const { meeting } = await weeks(1);
    const place = { partnerId: partner.id, meetingId: meeting.id };
    await noteShown(store, place, ['prepare.hopes']);
    await writeAnswer(store, place, 'prepare.hopes', 'A decision');
    const { marks } = await load(meeting.id);
    expect(marks.map(({ promptId, answer }) => [promptId, answer])).toEqual([
      ['prepare.hopes', 'A decision'],
    ]);
  });
});

describe('how the meeting stands', () => {
  const meeting = { start: TODAY, end: TODAY + HOUR, status: 'planned', closedAt: null } as const;
  it('says when it began, ended, moved, was called off or went', () => {
    expect(standingOf(meeting, false, TODAY, TODAY - 1)).toBe('ahead');
    expect(standingOf(meeting, false, TODAY - DAY, TODAY - 1)).toBe('moved');
    expect(standingOf(meeting, false, TODAY, TODAY)).toBe('running');
    expect(standingOf(meeting, false, TODAY, TODAY + HOUR)).toBe('over');
    expect(standingOf({ ...meeting, closedAt: 1 }, false, TODAY, TODAY + 1)).toBe('over');
    expect(standingOf({ ...meeting, status: 'cancelled' }, false, TODAY, TODAY)).toBe('cancelled');
    expect(standingOf(meeting, true, TODAY, TODAY)).toBe('gone');
  });
});

it('closes with one question of the chair and the phase, another one each time, and none wanted less', async () => {
  const asked = new Set<string>();
  for (const chair of ['mentor', 'mentee'] as const) {
    for (const phase of ['beginning', 'developing', 'closing'] as const) {
      await store.partners.patch(partner.id, { chair, phase });
      const { past, meeting } = await weeks(1);
      const before = past[0];
      if (!before) throw new Error('no meeting');
      const picked = closeWith(await load(before.id), [], first)?.prompt;
      if (!picked) throw new Error('no question');
      asked.add(picked.id);
      expect(['both', chair]).toContain(picked.chair);
      if (picked.phases !== 'any') expect(picked.phases).toContain(phase);
      expect(closeWith(await load(before.id), [picked.id], first)?.prompt.id).not.toBe(picked.id);
      await noteShown(store, { meetingId: before.id, partnerId: partner.id }, [picked.id]);
      expect(closeWith(await load(before.id), [], first)?.prompt.id).toBe(picked.id);
      expect(closeWith(await load(meeting.id), [], first)?.prompt.id).not.toBe(picked.id);
    }
  }
  for (const id of asked) expect(id).toMatch(/^close\./);
});
