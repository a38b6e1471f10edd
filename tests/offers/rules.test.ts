import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en';
import type { OfferFacts } from '@/lib/offers/offer';
import { offersNow } from '@/lib/offers/rules';

const plain: OfferFacts = {
  ...{ chair: 'mentor', phase: 'developing', name: 'Priya', ordinal: 4, charter: true },
  goals: { active: 1, reached: 0 },
  ...{ focus: null, needs: [], begun: new Set(['step-1']), finished: new Set() },
  ...{ busy: false, justDone: false, low: false, ready: null, independent: false, alone: false },
  ...{ been: new Set(), reviewed: 99, waiting: null, led: null },
};
const kinds = (change: Partial<OfferFacts>) =>
  offersNow({ ...plain, ...change }).map(({ kind }) => kind);
const focus = { id: 'f', text: 'Speaking up', step: 2 };

describe('what is offered', () => {
  it('is nothing while no moment has come', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is the first meeting’s session in it, and no later (PRACTICE P1)', () => {
    expect(kinds({ ordinal: 1, phase: 'beginning' })).toContain('session:first-meeting');
    expect(kinds({ ordinal: 2, phase: 'beginning' })).not.toContain('session:first-meeting');
    const begun = new Set(['first-meeting']);
    expect(kinds({ ordinal: 1, phase: 'beginning', begun })).not.toContain('session:first-meeting');
  });

  it('is the charter for two who have met and written nothing down (PRACTICE C1)', () => {
    const met = { ordinal: 2, phase: 'beginning', charter: false } as const;
    expect(kinds(met)).toEqual(['session:charter']);
    expect(kinds({ ...met, charter: true })).toEqual([]);
  });

  it('is a review with every fifth meeting, each its own (PRACTICE H2)', () => {
    expect(kinds({ ordinal: 5, reviewed: 0 })).toEqual(['session:review:5']);
    expect(kinds({ ordinal: 10, reviewed: 5 })).toEqual(['session:review:10']);
    expect(kinds({ ordinal: 4, reviewed: 0 })).toEqual([]);
  });

  it('is the review that nobody saw offered, in the next meeting; not one that was made by hand', () => {
    expect(kinds({ ordinal: 6, reviewed: 0 })).toEqual(['session:review:5']);
    expect(kinds({ ordinal: 12, reviewed: 5 })).toEqual(['session:review:10']);
    expect(kinds({ ordinal: 6, reviewed: 5 })).toEqual([]);
    expect(kinds({ ordinal: 5, reviewed: 4 })).toEqual([]);
  });

  it('is to go on with what waits since an earlier meeting, before all else', () => {
    const waiting = { kind: 'rehearsal', focusId: null, id: 'w', at: 7 } as const;
    expect(kinds({ waiting, focus })).toEqual(['session:waits:w:7', 'session:step-2:f']);
  });

  it('is a word on who proposes, late in a relationship and in the meeting (PRACTICE N2)', () => {
    const led = { part: 6, of: 8 };
    expect(kinds({ led, phase: 'maturing' })).toEqual(['hint:lead:maturing']);
    expect(kinds({ led, phase: 'closing', begun: new Set(['closing', 'step-1']) })).toEqual([
      'hint:lead:closing',
    ]);
    expect(kinds({ led, phase: 'maturing', alone: true })).toEqual([]);
    expect(kinds({ led })).toEqual([]);
  });

  it('is no phase that somebody came back from by hand', () => {
    const ripe = { ordinal: 9, independent: true };
    expect(kinds(ripe)).toEqual(['phase:maturing']);
    expect(kinds({ ...ripe, been: new Set(['maturing'] as const) })).toEqual([]);
  });

  it('says of meetings that bring little only where nobody looks on', () => {
    expect(kinds({ ready: 'lull' })).toEqual([]);
    expect(kinds({ ready: 'lull', alone: true })).toEqual(['phase:closing']);
  });

  it('is the page for two who don’t click, where nobody looks on (PRACTICE H1, H5)', () => {
    expect(kinds({ low: true })).toEqual([]);
    expect(kinds({ low: true, alone: true })).toEqual(['session:fit']);
  });

  it('is the next step of a focus, once (PRACTICE S2 to S4)', () => {
    expect(kinds({ focus })).toEqual(['session:step-2:f']);
    expect(kinds({ focus, begun: new Set(['step-2:f']) })).toEqual([]);
    expect(kinds({ focus: { ...focus, step: 3 }, begun: new Set(['step-2:f']) })).toEqual([
      'session:step-3:f',
    ]);
  });

  it('is a first focus where there are goals, and the next one where one was revealed (PRACTICE S1, S4)', () => {
    expect(kinds({ begun: new Set() })).toEqual(['session:step-1']);
    expect(kinds({ begun: new Set(), goals: { active: 0, reached: 0 } })).toEqual([]);
    expect(kinds({ needs: ['Saying no'] })).toEqual(['session:need:Saying no']);
  });

  it('is the closing session in the last phase, and the end after it (PRACTICE H4)', () => {
    expect(kinds({ phase: 'closing' })).toEqual(['session:closing']);
    const done = { begun: new Set(['closing']), finished: new Set(['closing']) };
    expect(kinds({ phase: 'closing', ...done })).toEqual(['phase:ended']);
    expect(kinds({ phase: 'ended', ordinal: 5, ...done })).toEqual([]);
  });

  it('is a phase with its reason, never moved silently', () => {
    expect(kinds({ phase: 'beginning' })).toContain('phase:developing');
    expect(kinds({ phase: 'beginning', ordinal: 3 })).not.toContain('phase:developing');
    expect(kinds({ ordinal: 9, independent: true })).toEqual(['phase:maturing']);
    expect(kinds({ ordinal: 9, goals: { active: 1, reached: 1 } })).toEqual(['phase:maturing']);
    expect(kinds({ ordinal: 9 })).toEqual([]);
    expect(kinds({ phase: 'maturing', ordinal: 11, ready: 'reached' })).toEqual(['phase:closing']);
  });

  it('is no session beside one that is gone through', () => {
    expect(kinds({ busy: true, focus, ordinal: 5, phase: 'closing' })).toEqual([]);
  });

  it('is no second session in one meeting, but what follows from the first', () => {
    expect(kinds({ justDone: true, focus, ordinal: 5 })).toEqual([]);
    const done = { begun: new Set(['closing']), finished: new Set(['closing']) };
    expect(kinds({ justDone: true, phase: 'closing', ...done })).toEqual(['phase:ended']);
  });

  it('says why, in words there are', () => {
    const facts: Partial<OfferFacts>[] = [
      { ordinal: 1, phase: 'beginning' },
      { ordinal: 2, phase: 'beginning', charter: false },
      { phase: 'beginning' },
      { ordinal: 5, reviewed: 0, phase: 'beginning', goals: { active: 0, reached: 0 } },
      { waiting: { kind: 'rehearsal', focusId: null, id: 'w', at: 7 } },
      ...(['mentor', 'mentee'] as const).map((chair) => ({
        ...{ chair, phase: 'maturing' as const, led: { part: 6, of: 8 } },
      })),
      { low: true, alone: true },
      ...[1, 2, 3, 4].map((step) => ({ focus: { ...focus, step } })),
      ...[{ begun: new Set<string>() }, { needs: ['Saying no'] }, { phase: 'closing' as const }],
      { phase: 'closing', begun: new Set(['closing']), finished: new Set(['closing']) },
      ...(['mentor', 'mentee'] as const).map((chair) => ({ chair, ordinal: 9, independent: true })),
      { ordinal: 9, goals: { active: 1, reached: 2 } },
      ...(['reached', 'lull'] as const).map((ready) => ({ ready, alone: true })),
    ];
    const said = facts.flatMap((change) => offersNow({ ...plain, ...change }));
    expect(said.length).toBeGreaterThan(facts.length - 1);
    for (const { why } of said) expect(Object.keys(en), why.id).toContain(why.id);
    const all = Object.keys(en).filter((id) => id.startsWith('offers.why.'));
    const used = new Set(said.map(({ why }) => why.id));
    expect(all.filter((id) => !used.has(id))).toEqual([]);
  });
});
