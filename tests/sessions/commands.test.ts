import { beforeEach, describe, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import {
  answerSession,
  beginSession,
  dropSession,
  goToPart,
  pauseSession,
  resumeSession,
} from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { finishSession } from '@/lib/sessions/finish';
import { focusesOf } from '@/lib/sessions/focus';
import {
  editAgreement,
  editFeedback,
  makeAction,
  makeAgreement,
  makeFeedback,
  missingGain,
  settleAgreement,
} from '@/lib/sessions/made';
import { ratedIn, rateSkill, wordCriteria } from '@/lib/sessions/negotiating';
import { sessionsOf, sessionView } from '@/lib/sessions/query';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';

let store: Store;
let partnerId: string;
let tick: () => void;

beforeEach(async () => {
  const made = testStore(Date.UTC(2026, 4, 4, 9));
  store = made.store;
  tick = () => {
    made.clock.now += 3_600_000;
  };
  partnerId = (await store.partners.add(newPartner({ name: 'Priya' }))).id;
});

const begin = (kind: Parameters<typeof beginSession>[1]['kind'], focusId: string | null = null) =>
  beginSession(store, { partnerId, kind, focusId });
const say = (id: string, questionId: string, answer: string) =>
  answerSession(store, id, { questionId, answer, meetingId: null });
const focuses = () => focusesOf(store, partnerId);

describe('one session at a time', () => {
  it('lets the open one wait while another is gone through, and goes on with it where it stood', async () => {
    const one = await begin('rehearsal');
    await goToPart(store, one.id, 'assume');
    await say(one.id, 'assume.true', 'They have time');
    const other = await begin('review');
    expect((await sessionsOf(store, partnerId)).open?.session.id).toBe(other.id);
    expect((await sessionsOf(store, partnerId)).paused[0]?.session.id).toBe(one.id);
    expect((await begin('rehearsal')).id).toBe(one.id);
    const { open, paused } = await sessionsOf(store, partnerId);
    expect(open?.session).toMatchObject({ id: one.id, part: 'assume', status: 'open' });
    expect(open?.session.answers).toHaveLength(1);
    expect(paused[0]?.session.id).toBe(other.id);
  });

  it('is gone with its undo, unless something was answered in it', async () => {
    const waiting = await begin('review');
    const { undo } = await begin('rehearsal');
    await undo();
    expect((await sessionsOf(store, partnerId)).open?.session.id).toBe(waiting.id);
    const kept = await begin('rehearsal');
    await say(kept.id, 'idea.short', 'A rota');
    await kept.undo();
    expect(await sessionView(store, kept.id)).not.toBeNull();
  });

  it('can be paused, resumed, finished with gaps, taken up again and dropped, each with its undo', async () => {
    const { id } = await begin('closing');
    const paused = await pauseSession(store, id);
    await paused();
    expect((await sessionsOf(store, partnerId)).open?.session.id).toBe(id);
    const undo = await finishSession(store, id);
    expect((await sessionsOf(store, partnerId)).done).toHaveLength(1);
    await undo();
    expect((await sessionsOf(store, partnerId)).open?.session.doneAt).toBeNull();
    await finishSession(store, id);
    await resumeSession(store, id);
    expect((await sessionsOf(store, partnerId)).open?.session.id).toBe(id);
    const back = await dropSession(store, id);
    expect(await sessionView(store, id)).toBeNull();
    await back();
    expect(await sessionView(store, id)).not.toBeNull();
  });

  it('refuses a partner who is gone, and a session that is gone', async () => {
    await store.partners.remove(partnerId);
    await expect(begin('review')).rejects.toThrow('No readable row');
    await expect(resumeSession(store, crypto.randomUUID())).rejects.toThrow('No readable row');
    await expect(finishSession(store, crypto.randomUUID())).rejects.toThrow('No readable row');
  });

  it('keeps a session of a later version, and doesn’t show it', async () => {
    const { id } = await store.guidedSessions.add({
      ...{ partnerId, kind: 'of later', focusId: null, part: 'x', answers: [], status: 'open' },
      doneAt: null,
    });
    expect((await sessionsOf(store, partnerId)).open).toBeNull();
    expect(await sessionView(store, id)).toBeNull();
  });
});

describe('what was there before', () => {
  it('leaves no session behind when two are open at once', async () => {
    const one = await begin('review');
    const other = await begin('rehearsal');
    await say(other.id, 'idea.short', 'A rota');
    await other.undo();
    const { open, paused } = await sessionsOf(store, partnerId);
    const ids = [open, ...paused].map((known) => known?.session.id);
    expect(ids.sort()).toEqual([one.id, other.id].sort());
  });

  it('is the meeting of an answer, and its rows, when the words are mended at the desk', async () => {
    const { id } = await begin('rehearsal');
    const meetingId = crypto.randomUUID();
    const place = { sessionId: id, questionId: 'idea.short', meetingId };
    await makeFeedback(store, place, { text: 'Good', source: 'mentor' });
    await answerSession(store, id, { questionId: 'idea.short', answer: 'A rota', meetingId: null });
    const view = await sessionView(store, id);
    expect(view?.session.answers[0]).toMatchObject({ answer: 'A rota', meetingId });
    expect(view?.feedback).toHaveLength(1);
  });

  it('isn’t half of a day on which it was done, once it is taken up and paused again', async () => {
    const { id } = await begin('review');
    await finishSession(store, id);
    const undo = await resumeSession(store, id);
    await pauseSession(store, id);
    await undo();
    expect((await sessionsOf(store, partnerId)).paused[0]?.session.doneAt).toBeNull();
  });

  it('is no place to add to once the session was taken away', async () => {
    const { id } = await begin('rehearsal');
    await dropSession(store, id);
    const place = { sessionId: id, questionId: 'assume.test', meetingId: null };
    await expect(makeFeedback(store, place, { text: 'x', source: 'mentor' })).rejects.toThrow();
    expect(await store.feedback.table.count()).toBe(0);
  });
});

describe('a focus', () => {
  it('is named by the first step, moved on by each, and completed by the fourth (PRACTICE S1 to S4)', async () => {
    const first = await begin('step-1');
    await say(first.id, 'needs.focus', ' Speaking up ');
    await finishSession(store, first.id);
    const [focus] = await focuses();
    expect(focus).toMatchObject({ text: 'Speaking up', step: 2, status: 'active' });
    const focusId = focus?.id ?? '';
    for (const step of [2, 3] as const) {
      expect((await sessionsOf(store, partnerId)).nextStep).toBe(`step-${step}`);
      await finishSession(store, (await begin(`step-${step}`, focusId)).id);
      expect((await focuses())[0]?.step).toBe(step + 1);
    }
    const last = await begin('step-4', focusId);
    await say(last.id, 'onward.needs', 'Saying no\n\n Delegating \nSaying no');
    await finishSession(store, last.id);
    expect((await focuses())[0]?.status).toBe('done');
    const { focus: now, needs, nextStep } = await sessionsOf(store, partnerId);
    expect([now, nextStep]).toEqual([null, null]);
    expect(needs).toEqual(['Saying no', 'Delegating']);
  });

  it('is offered from what was revealed only until it is taken up', async () => {
    const last = await begin('step-4');
    await say(last.id, 'onward.needs', 'Saying no\nDelegating');
    await finishSession(store, last.id);
    const first = await begin('step-1');
    await say(first.id, 'needs.focus', 'saying no');
    await finishSession(store, first.id);
    await finishSession(store, (await begin('step-4', (await focuses())[0]?.id ?? '')).id);
    expect((await sessionsOf(store, partnerId)).needs).not.toContain('Saying no');
  });

  it('rests while another is worked on, and all of it goes back with one undo', async () => {
    const one = await begin('step-1');
    await say(one.id, 'needs.focus', 'Speaking up');
    await finishSession(store, one.id);
    const other = await begin('step-1');
    await say(other.id, 'needs.focus', 'Delegating');
    const undo = await finishSession(store, other.id);
    const states = async () => (await focuses()).map(({ text, status }) => `${text} ${status}`);
    expect((await states()).sort()).toEqual(['Delegating active', 'Speaking up paused']);
    await undo();
    expect(await states()).toEqual(['Speaking up active']);
    expect((await sessionView(store, other.id))?.session.focusId).toBeNull();
  });

  it('is not moved back by a step that is gone through again', async () => {
    const focus = await store.focuses.add({
      ...{ partnerId, text: 'Speaking up', step: 3, answers: [], status: 'active' },
    });
    await finishSession(store, (await begin('step-2', focus.id)).id);
    expect((await focuses())[0]?.step).toBe(3);
  });
});

describe('what a session makes', () => {
  it('hangs on its question, and goes with the undo', async () => {
    const { id } = await begin('step-2');
    const place = { sessionId: id, questionId: 'path.first', meetingId: null };
    const action = { owner: 'partner', kind: 'task', due: '2026-05-08' } as const;
    await makeAction(store, place, { text: 'Ask for the chair', ...action });
    const [first] = (await sessionView(store, id))?.actions ?? [];
    expect(first?.proposedBy).toBe('partner');
    const undo = await makeAction(store, place, { text: 'Write it down', ...action });
    expect((await sessionView(store, id))?.actions.map(({ text }) => text)).toEqual([
      'Ask for the chair',
      'Write it down',
    ]);
    await undo();
    const view = await sessionView(store, id);
    expect(view?.actions).toHaveLength(1);
    expect(view?.session.answers[0]?.rows).toHaveLength(1);
  });

  it('is nothing at all where the session is gone', async () => {
    const place = { sessionId: crypto.randomUUID(), questionId: 'x', meetingId: null };
    await expect(makeFeedback(store, place, { text: 'x', source: 'mentor' })).rejects.toThrow();
    expect(await store.feedback.table.count()).toBe(0);
  });

  it('keeps feedback by its source, and takes an emptied one away (PRACTICE S3)', async () => {
    const { id } = await begin('step-3');
    const place = { sessionId: id, questionId: 'seen.others', meetingId: null };
    await makeFeedback(store, place, { text: 'Clear', source: 'third-party' });
    const [row] = (await sessionView(store, id))?.feedback ?? [];
    expect(row).toMatchObject({ text: 'Clear', source: 'third-party', partnerId });
    await (await editFeedback(store, row?.id ?? '', 'Clearer'))();
    await editFeedback(store, row?.id ?? '', ' ');
    expect((await sessionView(store, id))?.feedback).toEqual([]);
  });

  it('dates an agreement, and tells whose gain is missing (PRACTICE N4)', async () => {
    const { id } = await begin('negotiation');
    const place = { sessionId: id, questionId: 'agree.result', meetingId: null };
    const gains = { me: 'An hour free', partner: '' };
    const fields = { text: 'Meet at nine', topic: 'time', gains, status: 'agreed' } as const;
    await makeAgreement(store, place, { ...fields, proposedBy: 'partner', decidedBy: 'both' });
    const [row] = (await sessionView(store, id))?.agreements ?? [];
    expect(row).toMatchObject({ agreedOn: '2026-05-04', status: 'agreed', sessionId: id });
    expect(missingGain(row?.gains ?? gains)).toBe('partner');
    await editAgreement(store, row?.id ?? '', { gains: { ...gains, partner: 'A lift' } });
    const [now] = (await sessionView(store, id))?.agreements ?? [];
    expect(now && missingGain(now.gains)).toBeNull();
    expect(missingGain({ me: ' ', partner: '' })).toBeNull();
  });
});

describe('negotiating', () => {
  it('brings back what was left open, in any session, until it is settled (PRACTICE N1)', async () => {
    const open = async (id: string) =>
      (await sessionView(store, id))?.unsettled.map(({ text }) => text);
    const first = await begin('review');
    const place = { sessionId: first.id, questionId: 'change.agree', meetingId: null };
    const gains = { me: '', partner: '' };
    const fields = { topic: 'people', gains, proposedBy: 'me', decidedBy: 'both' } as const;
    for (const text of ['Bring Tom in', 'Bring Eve in'])
      await makeAgreement(store, place, { ...fields, text, status: 'open' });
    const { id } = await begin('negotiation');
    expect(await open(id)).toHaveLength(2);
    const rows = (await sessionView(store, id))?.unsettled ?? [];
    expect(rows.map(({ agreedOn }) => agreedOn)).toEqual([null, null]);
    const [tom, eve] = rows;
    await settleAgreement(store, tom?.id ?? '', 'agreed');
    const undo = await settleAgreement(store, eve?.id ?? '', 'dropped');
    expect(await open(id)).toEqual([]);
    expect(await store.agreements.get(tom?.id ?? '')).toMatchObject({ agreedOn: '2026-05-04' });
    await undo();
    expect(await open(id)).toEqual([eve?.text]);
  });

  it('keeps earlier wordings of the criteria (PRACTICE N3)', async () => {
    await wordCriteria(store, 'Fair');
    tick();
    const undo = await wordCriteria(store, 'Fair, and said aloud');
    const all = async () => store.criteria.read(await store.criteria.table.toArray());
    expect((await all())[0]?.history.map(({ text }) => text)).toEqual(['Fair']);
    await undo();
    expect(await all()).toMatchObject([{ text: 'Fair', history: [] }]);
    await wordCriteria(store, 'Fair');
    expect((await all())[0]?.history).toEqual([]);
    await wordCriteria(store, 'Fair, t');
    await wordCriteria(store, 'Fair, to both');
    expect(await all()).toMatchObject([{ text: 'Fair, to both', history: [] }]);
  });

  it('keeps a day’s ratings in one row (PRACTICE N5)', async () => {
    await rateSkill(store, partnerId, 'person', 3);
    tick();
    await rateSkill(store, partnerId, 'options', 2);
    const { id } = await begin('negotiation');
    expect((await sessionView(store, id))?.ratings).toMatchObject([
      { person: 3, options: 2, interests: null },
    ]);
    await rateSkill(store, partnerId, 'person', null);
    expect((await sessionView(store, id))?.ratings[0]?.person).toBeNull();
  });

  it('rates each sheet anew, over as many days as it takes (PRACTICE N5)', async () => {
    await rateSkill(store, partnerId, 'person', 3);
    tick();
    const { id } = await begin('negotiation');
    const where = { sessionId: id, partnerId, meetingId: null };
    const run = (doing: () => Promise<unknown>) => doing().then(() => true);
    const rated = async () => {
      const view = await sessionView(store, id);
      return view && [ratedIn(view, 'person'), ratedIn(view, 'options')];
    };
    expect(await rated()).toEqual([null, null]);
    await new Promise<void>((done) => {
      const then = (doing: () => Promise<unknown>) => run(doing).finally(done);
      sessionDo(store, where, then).rate('person', 3);
    });
    for (let hours = 0; hours < 30; hours += 1) tick();
    await rateSkill(store, partnerId, 'options', 2);
    expect(await rated()).toEqual([3, 2]);
    expect(await store.skillRatings.table.count()).toBe(3);
  });
});
