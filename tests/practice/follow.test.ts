import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUps, library, suggestQuestions } from '@/lib/practice';
import { anySituation, plainMeeting } from './situations';

const idsOf = (more: Partial<typeof plainMeeting>) =>
  followUps({ ...plainMeeting, moment: 'live', ...more })?.next.map(({ id }) => id) ?? null;

describe('what to ask next', () => {
  it('is nothing before a question was asked, whatever was thought about', () => {
    expect(idsOf({})).toBeNull();
    expect(idsOf({ kept: ['prepare.hopes', 'first.mentor.want', 'unknown'] })).toBeNull();
  });

  it('follows the question asked last', () => {
    expect(idsOf({ kept: ['open.energy'] })).toEqual(['probe.example', 'support.strength']);
    expect(idsOf({ kept: ['open.energy', 'plan.smallest', 'prepare.hopes'] })).toEqual([
      'plan.whichDay',
      'plan.obstacle',
    ]);
  });

  it('leaves out what was asked, put away or is wanted less', () => {
    expect(idsOf({ kept: ['plan.whichDay', 'plan.smallest'] })).toEqual(['plan.obstacle']);
    expect(idsOf({ kept: ['plan.smallest'], away: ['plan.whichDay'] })).toEqual(['plan.obstacle']);
    expect(idsOf({ kept: ['plan.smallest'], lessOf: ['plan.obstacle'] })).toEqual([
      'plan.whichDay',
    ]);
  });

  it('fits chair and phase', () => {
    const asked = { kept: ['support.needless'] };
    expect(idsOf({ ...asked, phase: 'maturing' })).toEqual(['plan.alone', 'plan.youPropose']);
    expect(idsOf({ ...asked, phase: 'beginning' })).toEqual([]);
    expect(idsOf({ ...asked, phase: 'maturing', chair: 'mentee' })).toEqual([]);
  });

  it('never repeats what was asked, whatever the situation', () => {
    const aloud = library.filter(({ followUps: next }) => next.length > 0).map(({ id }) => id);
    const asked = fc.uniqueArray(fc.constantFrom(...aloud), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anySituation, asked, (situation, kept) => {
        const found = followUps({ ...situation, kept });
        expect(found?.after.id).toBe(kept.at(-1));
        for (const one of found?.next ?? []) {
          expect([...kept, ...situation.away, ...situation.lessOf]).not.toContain(one.id);
          expect(['both', situation.chair]).toContain(one.chair);
          expect(one.purpose).not.toBeNull();
        }
      }),
    );
  });
});

const live = { ...plainMeeting, moment: 'live' as const };

describe('the questions suggested in a meeting', () => {
  it('begin with one to open with, another each time (P4)', () => {
    const [first, ...rest] = suggestQuestions(live, 3);
    expect([first?.prompt.moment, first?.after]).toEqual(['open', null]);
    expect(rest.map(({ prompt }) => prompt.moment)).toEqual(['live', 'live', 'live']);
    const before = [{ start: live.start - 1, shown: [first?.prompt.id ?? ''] }];
    const [second] = suggestQuestions({ ...live, earlier: before }, 3);
    expect(second?.prompt.moment).toBe('open');
    expect(second?.prompt.id).not.toBe(first?.prompt.id);
  });

  it('go on from what was asked last, say so, and never offer it again', () => {
    const [opener] = suggestQuestions(live, 3);
    const kept = [opener?.prompt.id ?? '', 'probe.tried'];
    const [one, two, ...rest] = suggestQuestions({ ...live, kept }, 3);
    expect([one?.prompt.id, two?.prompt.id]).toEqual(['challenge.opposite', 'plan.threeWays']);
    expect([one?.after?.id, two?.after?.id]).toEqual(['probe.tried', 'probe.tried']);
    expect(rest.map(({ after, prompt }) => [after, prompt.moment])).toEqual(
      Array(3).fill([null, 'live']),
    );
  });

  it('hold nothing twice, whatever was asked', () => {
    const asked = fc.subarray(library.filter(({ moment }) => moment === 'live').map((p) => p.id));
    fc.assert(
      fc.property(anySituation, asked, (situation, kept) => {
        const ids = suggestQuestions({ ...situation, kept }, 3).map(({ prompt }) => prompt.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => kept.includes(id))).toEqual([]);
      }),
    );
  });
});
