import { beforeEach, describe, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { answerCharter } from '@/lib/records/charter';
import { tellPulse } from '@/lib/reflection/commands';
import { answerSession, beginSession } from '@/lib/sessions/commands';
import { finishSession } from '@/lib/sessions/finish';
import { makeAction, makeAgreement } from '@/lib/sessions/made';
import { rateSkill, wordCriteria } from '@/lib/sessions/negotiating';
import { sessionPage } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import { hasPrivate, toldIn } from '@/lib/sessions/told';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { meetingFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 9);
let store: Store;
let partnerId: string;

beforeEach(async () => {
  ({ store } = testStore(NOW));
  partnerId = (await store.partners.add(newPartner({ name: 'Priya Raman' }))).id;
});

const begin = async (kind: Parameters<typeof beginSession>[1]['kind']) =>
  (await beginSession(store, { partnerId, kind, focusId: null })).id;
const say = (id: string, questionId: string, answer: string, meetingId: string | null = null) =>
  answerSession(store, id, { questionId, answer, meetingId });
const meeting = async (start: number) =>
  (await store.meetings.add(meetingFields({ partnerIds: [partnerId], start }))).id;
const page = (id: string) => sessionPage(store, partnerId, id, NOW);

async function viewOf(id: string): Promise<SessionView> {
  const shown = (await page(id))?.shown;
  if (!shown || typeof shown === 'string') throw new Error('No session');
  return shown;
}
const textsIn = (view: SessionView, open: boolean) =>
  toldIn(view, open).flatMap(({ told }) =>
    told.flatMap(({ lines }) =>
      lines.map(({ text }) => (typeof text === 'string' ? text : text.id)),
    ),
  );

describe('the page of a session', () => {
  it('names the meetings in which it was answered', async () => {
    const one = await meeting(NOW - 20 * DAY);
    const id = await begin('rehearsal');
    await say(id, 'idea.short', 'A rota', one);
    await say(id, 'idea.problem', 'Nobody knows who is on');
    expect(await page(id)).toMatchObject({
      meetings: [{ id: one, start: NOW - 20 * DAY }],
      runs: null,
    });
  });

  it('says of one that is gone, of another partner or of a later version that it can’t be shown', async () => {
    const id = await begin('rehearsal');
    const other = (await store.partners.add(newPartner({ name: 'Tom' }))).id;
    expect((await sessionPage(store, other, id, NOW))?.shown).toBe('gone');
    expect((await page('nowhere'))?.shown).toBe('gone');
    await store.guidedSessions.patch(id, { kind: 'walking-tour' });
    expect((await page(id))?.shown).toBe('unknown');
    await store.guidedSessions.remove(id);
    expect((await page(id))?.shown).toBe('gone');
    expect(await sessionPage(store, 'nobody', id, NOW)).toBeNull();
  });

  it('tells the pulse of the meeting that runs, else of the last one; of one that is done, of its own', async () => {
    const last = await meeting(NOW - 7 * DAY);
    const id = await begin('review');
    expect(await page(id)).toMatchObject({ runs: null, pulseOf: last });
    const runs = await meeting(NOW - HOUR / 2);
    expect(await page(id)).toMatchObject({ runs, pulseOf: runs });
    await tellPulse(store, runs, partnerId, 4);
    expect((await viewOf(id)).pulse).toBe(4);
    await finishSession(store, id);
    expect((await page(id))?.pulseOf).toBeNull();
  });
});

describe('what was told in a session', () => {
  it('is its words, choices, rows made, and lines of the charter, in the order of the questions', async () => {
    const id = await begin('negotiation');
    await say(id, 'matter.about', 'The on-call week');
    await say(id, 'matter.topic', 'time');
    const place = { sessionId: id, questionId: 'agree.result', meetingId: null };
    await makeAgreement(store, place, {
      ...{ text: 'Every other Tuesday', topic: 'time', gains: { me: '', partner: '' } },
      ...{ proposedBy: 'me', decidedBy: 'both', status: 'agreed' },
    });
    await rateSkill(store, partnerId, 'options', 4);
    await wordCriteria(store, 'Nobody loses face');
    const view = await viewOf(id);
    expect(textsIn(view, false)).toEqual([
      ...['sessions.topic.time', 'The on-call week', 'Nobody loses face', 'Every other Tuesday'],
      ...['sessions.skill.options', 'sessions.level.4', 'Nobody loses face'],
    ]);
    expect(hasPrivate(view)).toBe(true);
    // PRACTICE H5: an open sheet has nothing that is for the user alone.
    expect(textsIn(view, true)).toEqual([
      ...['sessions.topic.time', 'The on-call week', 'Every other Tuesday'],
    ]);
  });

  it('says whose an action is', async () => {
    const id = await begin('rehearsal');
    const place = { sessionId: id, questionId: 'assume.test', meetingId: null };
    await makeAction(store, place, { text: 'Ask', owner: 'partner', kind: 'task', due: null });
    const [part] = toldIn(await viewOf(id), true);
    expect(part?.told[0]?.lines).toEqual([{ text: 'Ask', owner: 'partner' }]);
  });

  it('leaves out what nobody answered, and everything of a private session on an open sheet', async () => {
    const talk = await begin('charter');
    expect(toldIn(await viewOf(talk), false)).toEqual([]);
    await answerCharter(store, partnerId, 'hours', 'Not on Fridays');
    expect(textsIn(await viewOf(talk), true)).toEqual(['Not on Fridays']);
    expect(hasPrivate(await viewOf(talk))).toBe(false);
    const fit = await begin('fit');
    await say(fit, 'quiet.missing', 'Ease');
    expect(textsIn(await viewOf(fit), true)).toEqual([]);
    expect(textsIn(await viewOf(fit), false)).toEqual(['Ease']);
  });
});
