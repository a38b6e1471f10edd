import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Partner } from '@/lib/mentoring/partner';
import { inPhase } from '@/lib/mentoring/rules/phases';
import { answersFor, keepPartAway, noteOffered, putOfferAway } from '@/lib/offers/answer';
import { chooseOffer, suitsAlone } from '@/lib/offers/choose';
import type { OfferNow } from '@/lib/offers/offer';
import { offerFor } from '@/lib/offers/query';
import { takeOffer } from '@/lib/offers/take';
import { beginSession, pauseSession } from '@/lib/sessions/commands';
import { finishSession } from '@/lib/sessions/finish';
import { sessionsOf } from '@/lib/sessions/query';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { meetingFields } from '../support/rows';
import { type StillClock, testStore } from '../support/store';

let store: Store;
let clock: StillClock;
let partner: Partner;

beforeEach(async () => {
  ({ store, clock } = testStore());
  partner = await store.partners.add(newPartner({ name: 'Priya Raman' }));
});

const now = () => offerFor(store, partner, { start: clock.now, alone: false }, clock.now);
const kindOf = (kind: string): OfferNow => ({
  ...{ kind, part: 'sessions', why: { id: 'x', params: {} } },
  leads: { to: 'session', session: 'review', focusId: null },
});
async function offered(): Promise<OfferNow> {
  const offer = await now();
  if (!offer) throw new Error('nothing is offered');
  return offer;
}

describe('an offer', () => {
  it('stands for the day it was shown, and doesn’t come again on another', async () => {
    const offer = await offered();
    expect(offer.kind).toBe('session:first-meeting');
    await noteOffered(store, partner.id, offer);
    await noteOffered(store, partner.id, offer);
    expect(await store.offers.table.count()).toBe(1);
    clock.now += 2 * HOUR;
    expect((await now())?.kind).toBe(offer.kind);
    clock.now += DAY;
    expect(await now()).toBeNull();
  });

  it('is made of a session shortly before its meeting, where it then still stands', async () => {
    const ahead = (hours: number) =>
      offerFor(store, partner, { start: clock.now + hours * HOUR, alone: true }, clock.now);
    expect(await ahead(0)).toBeNull();
    expect(await ahead(13)).toBeNull();
    const offer = await ahead(11);
    if (!offer) throw new Error('nothing is offered');
    await noteOffered(store, partner.id, offer);
    clock.now += 11 * HOUR;
    expect((await now())?.kind).toBe('session:first-meeting');
    const fit: OfferNow = { ...offer, kind: 'session:fit' };
    expect(suitsAlone(fit, clock.now, clock.now)).toBe(true);
    const phase: OfferNow = { ...offer, leads: { to: 'phase', phase: 'maturing' } };
    expect(suitsAlone(phase, clock.now, clock.now)).toBe(true);
  });

  it('begins its session, and comes back with the undo', async () => {
    const undo = await takeOffer(store, partner.id, await offered());
    expect((await sessionsOf(store, partner.id)).open?.session.kind).toBe('first-meeting');
    expect(await now()).toBeNull();
    await undo();
    expect((await sessionsOf(store, partner.id)).open).toBeNull();
    expect((await now())?.kind).toBe('session:first-meeting');
  });

  it('can be put away alone, or with its whole part for every partner', async () => {
    const undo = await putOfferAway(store, partner.id, await offered());
    expect(await now()).toBeNull();
    await undo();
    const other = await store.partners.add(newPartner({ name: 'Tom' }));
    const back = await keepPartAway(store, 'sessions');
    expect(await now()).toBeNull();
    expect(await offerFor(store, other, { start: clock.now, alone: true }, clock.now)).toBeNull();
    await back();
    expect(await now()).not.toBeNull();
    expect(await answersFor(store, other.id)).toEqual([]);
  });

  it('is none to one who rests in the archive', async () => {
    partner = await store.partners.patch(partner.id, { archivedAt: 1 });
    expect(await now()).toBeNull();
  });

  it('moves the phase, with the day, and back', async () => {
    const why = { id: 'offers.why.ended', params: {} };
    const offer: OfferNow = {
      ...{ kind: 'phase:developing', part: 'phases', why },
      leads: { to: 'phase', phase: 'developing' },
    };
    const undo = await takeOffer(store, partner.id, offer);
    const row = () => store.partners.get(partner.id);
    expect(await row()).toMatchObject({
      phase: 'developing',
      phases: [{ phase: 'developing', at: clock.now }],
    });
    await undo();
    expect((await row())?.phase).toBe('beginning');
  });
});

describe('what lies on disk', () => {
  const held = async (days: number) => {
    const start = clock.now - days * DAY;
    const when = { start, end: start + HOUR, status: 'held' } as const;
    return store.meetings.add(meetingFields({ partnerIds: [partner.id], ...when }));
  };

  it('tells of a review that was missed, and of one that was made by hand', async () => {
    for (const days of [50, 40, 30, 20, 10]) await held(days);
    await store.partners.patch(partner.id, { phase: 'developing' });
    partner = { ...partner, phase: 'developing' };
    expect((await now())?.kind).toBe('session:review:5');
    const { id } = await beginSession(store, {
      ...{ partnerId: partner.id, kind: 'review', focusId: null },
    });
    await finishSession(store, id);
    clock.now += DAY;
    expect(await now()).toBeNull();
  });

  it('tells of a session that waits, not in the meeting in which it was paused, and takes it up', async () => {
    const { id } = await beginSession(store, {
      ...{ partnerId: partner.id, kind: 'rehearsal', focusId: null },
    });
    await pauseSession(store, id);
    expect(await now()).toBeNull();
    clock.now += DAY;
    const offer = await offered();
    expect(offer.kind).toBe(`session:waits:${id}:${clock.now - DAY}`);
    await takeOffer(store, partner.id, offer);
    expect((await sessionsOf(store, partner.id)).open?.session.id).toBe(id);
  });

  it('tells in the meeting that the mentor still proposes most, once in each phase (PRACTICE N2)', async () => {
    const said = ['me', 'me', 'me', 'me', 'me', 'me', 'me', 'partner'] as const;
    for (const [at, proposedBy] of said.entries()) {
      const { id } = await held(70 - at * 7);
      const whose = { partnerId: partner.id, meetingId: id, proposedBy, sessionId: null };
      await store.agreements.add({
        ...{ ...whose, text: 'Meet at nine', topic: 'time', gains: { me: '', partner: '' } },
        ...{ decidedBy: 'both', agreedOn: null, status: 'agreed' },
      });
    }
    await putOfferAway(store, partner.id, kindOf('session:review:5'));
    partner = await store.partners.patch(partner.id, { phase: 'maturing' });
    const offer = await offered();
    expect(offer).toMatchObject({
      kind: 'hint:lead:maturing',
      why: { params: { part: 7, of: 8 } },
    });
    await takeOffer(store, partner.id, offer);
    expect(await now()).toBeNull();
    partner = { ...partner, chair: 'mentee' };
    await keepPartAway(store, 'sessions');
    expect(await now()).toBeNull();
  });
});

describe('the choice among offers', () => {
  const offer = (kind: string, part: OfferNow['part']): OfferNow => ({
    ...{ kind, part, why: { id: 'x', params: {} } },
    leads: { to: 'phase', phase: 'closing' },
  });
  const offers = [offer('a', 'sessions'), offer('b', 'phases'), offer('c', 'sessions')];
  const row = fc.record({
    kind: fc.constantFrom('a', 'b', 'c', 'part:sessions', 'part:phases'),
    answer: fc.constantFrom('shown' as const, 'taken' as const, 'away' as const),
    at: fc.integer({ min: 0, max: 2 * DAY }),
  });

  it('is the first that nobody answered, whose part may come, in any order of the answers', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const answers = rows.map((one, at) => ({
          ...{ ...one, id: String(at), partnerId: null, createdAt: 0, updatedAt: 0 },
          deletedAt: null,
        }));
        const chosen = chooseOffer(offers, answers, 2 * DAY);
        expect(chooseOffer(offers, answers.toReversed(), 2 * DAY)).toEqual(chosen);
        const closed = (kind: string) =>
          rows.some((one) => one.kind === kind && (one.answer !== 'shown' || one.at < 1.5 * DAY));
        const open = offers.filter(({ kind, part }) => !closed(kind) && !closed(`part:${part}`));
        expect(chosen?.kind ?? null).toBe(open[0]?.kind ?? null);
      }),
    );
  });
});

it('a partner’s phases are told once each, and only when they change', () => {
  const first = inPhase({ phase: 'beginning' }, 'developing', 5);
  expect(first).toEqual({ phase: 'developing', phases: [{ phase: 'developing', at: 5 }] });
  expect(inPhase(first, 'developing', 9)).toEqual(first);
});
