import { beforeEach, describe, expect, it } from 'vitest';
import { addGoal, checkIn, editGoal } from '@/lib/desk/relationship/commands';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Chair } from '@/lib/mentoring/partner';
import { tellPulse, writeReflection } from '@/lib/reflection/commands';
import { answerSession, beginSession, pauseSession } from '@/lib/sessions/commands';
import { finishSession } from '@/lib/sessions/finish';
import { isClosing, journeyOf } from '@/lib/sessions/journey';
import { agreementsOf, paperView } from '@/lib/sessions/papers';
import { pulseTrend, reviewOf } from '@/lib/sessions/review';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { actionFields, meetingFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 9);
let store: Store;
let partnerId: string;

async function partner(chair: Chair) {
  ({ store } = testStore(NOW));
  partnerId = (await store.partners.add(newPartner({ name: 'Priya Raman', chair }))).id;
}
beforeEach(() => partner('mentor'));

const meeting = async (start: number, change = {}) =>
  (await store.meetings.add(meetingFields({ partnerIds: [partnerId], start, ...change }))).id;
const begin = async (kind: Parameters<typeof beginSession>[1]['kind']) =>
  (await beginSession(store, { partnerId, kind, focusId: null })).id;
const say = (id: string, questionId: string, answer: string) =>
  answerSession(store, id, { questionId, answer, meetingId: null });
const action = (owner: 'me' | 'partner', status: 'open' | 'done' | 'dropped') =>
  store.actions.add(actionFields({ partnerId, text: 'x', owner, status }));
async function journey() {
  const found = await journeyOf(store, partnerId, NOW);
  if (!found) throw new Error('No journey');
  return found;
}

describe('the whole way (PRACTICE H4)', () => {
  it('counts the meetings that were held, from the first to the last', async () => {
    const first = await meeting(NOW - 60 * DAY);
    await meeting(NOW - 40 * DAY, { status: 'missed' });
    await meeting(NOW - 20 * DAY, { closedAt: NOW - 20 * DAY + HOUR / 2 });
    await meeting(NOW + DAY);
    expect(await journey()).toMatchObject({
      span: { from: NOW - 60 * DAY, to: NOW - 20 * DAY },
      meetings: 2,
      hours: 2,
    });
    await writeReflection(store, first, { learnt: 'To wait longer' });
    expect((await journey()).learnt).toEqual([{ who: 'me', text: 'To wait longer', secret: true }]);
  });

  it('says what each side did of what it undertook; what was dropped counts for neither', async () => {
    for (const status of ['done', 'done', 'open', 'dropped'] as const) await action('me', status);
    await action('partner', 'done');
    expect((await journey()).kept).toEqual({
      me: { part: 2, of: 3 },
      partner: { part: 1, of: 1 },
    });
  });

  it('says who learnt what, by the user’s chair', async () => {
    const told = async () => {
      const sheet = await begin('negotiation');
      await say(sheet, 'after.mine', 'I give in too soon');
      await say(sheet, 'after.theirs', 'To ask for more');
      const end = await begin('closing');
      await say(end, 'gained.you', 'Courage');
      await say(end, 'gained.mentor', 'Patience');
      const all = (await journey()).learnt;
      return all.map(({ who, text, secret }) => `${who} ${text}${secret ? ' (secret)' : ''}`);
    };
    expect((await told()).sort()).toEqual([
      'me I give in too soon (secret)',
      'me Patience',
      'partner Courage',
      'partner To ask for more',
    ]);
    await partner('mentee');
    expect(await told()).toContain('me Courage');
    expect(await told()).toContain('partner Patience');
  });

  it('may be let rest when it is closing, and not when it rests', async () => {
    expect(isClosing(await journey())).toBe(false);
    await finishSession(store, await begin('closing'));
    const closed = await journey();
    expect(closed.closing?.session.kind).toBe('closing');
    expect(isClosing(closed)).toBe(true);
    await store.partners.patch(partnerId, { archivedAt: NOW });
    expect(isClosing(await journey())).toBe(false);
    expect(await journeyOf(store, 'nobody', NOW)).toBeNull();
  });

  it('leaves out a session of the closing that was not finished', async () => {
    await pauseSession(store, await begin('closing'));
    expect((await journey()).closing).toBeNull();
  });
});

describe('sheets', () => {
  it('have the agreements that hold, those still open first', async () => {
    const agreement = (text: string, status: 'open' | 'agreed' | 'dropped') =>
      store.agreements.add({
        ...{ partnerId, meetingId: null, topic: 'time', text, gains: { me: '', partner: '' } },
        ...{ proposedBy: 'me', decidedBy: 'both', status },
      });
    await agreement('One', 'agreed');
    await agreement('Two', 'dropped');
    await agreement('Three', 'open');
    expect((await agreementsOf(store, partnerId)).map(({ text }) => text)).toEqual([
      'Three',
      'One',
    ]);
    expect((await paperView(store, partnerId))?.charter).toBeNull();
    expect(await paperView(store, 'nobody')).toBeNull();
  });
});

describe('what a review looks at (PRACTICE H2)', () => {
  it('is the charter, the goals being worked on, split and follow-through, and the pulses, newest first', async () => {
    await addGoal(store, partnerId, 'Lead a round', 3);
    await addGoal(store, partnerId, 'Done with', null);
    const [one, two] = await store.goals.table.toArray().then((rows) => store.goals.read(rows));
    if (!one || !two) throw new Error('No goals');
    const [kept, gone] = one.text === 'Lead a round' ? [one, two] : [two, one];
    await checkIn(store, kept, { value: 2, words: '' });
    await editGoal(store, gone.id, { status: 'reached' });
    await tellPulse(store, await meeting(NOW - 9 * DAY), partnerId, 4);
    const review = await reviewOf(store, partnerId, NOW);
    expect(review?.goals.map(({ goal, progress }) => [goal.text, progress.share])).toEqual([
      ['Lead a round', 2 / 3],
    ]);
    expect(review?.signs.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'follow early',
      'split early',
    ]);
    expect(review?.pulses.map(({ value }) => value)).toEqual([4]);
  });

  it('tells a trend of the pulse only from four on, and only by half a step', () => {
    const of = (...values: number[]) => values.map((value, at) => ({ at: NOW - at * DAY, value }));
    expect(pulseTrend(of(5, 5, 1))).toBeNull();
    expect(pulseTrend(of(4, 4, 3, 3))).toBe('up');
    expect(pulseTrend(of(2, 3, 3, 4))).toBe('down');
    expect(pulseTrend(of(4, 3, 3, 4))).toBe('same');
  });
});
