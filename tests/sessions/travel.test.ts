import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionAnswer } from '@/lib/mentoring/guided-session';
import { templateOf } from '@/lib/sessions/templates';
import {
  answeredIn,
  answerIn,
  meetingsOf,
  partBeside,
  placeIn,
  withAnswer,
} from '@/lib/sessions/travel';

const rehearsal = templateOf('rehearsal');
if (!rehearsal) throw new Error('no rehearsal');
const at = (part: string, answers: SessionAnswer[] = []) => ({ part, answers });

describe('a way through a session', () => {
  it('goes from part to part, and no further than both ends', () => {
    expect(placeIn(rehearsal, at('idea'))).toMatchObject({ at: 0, of: 4 });
    expect(partBeside(rehearsal, at('idea'), -1)).toBeNull();
    expect(partBeside(rehearsal, at('idea'), 1)?.id).toBe('assume');
    expect(partBeside(rehearsal, at('reshape'), 1)).toBeNull();
  });

  it('begins anew at a part that this version doesn’t know', () => {
    expect(placeIn(rehearsal, at('of a later version')).part.id).toBe('idea');
  });
});

const questionIds = ['idea.short', 'idea.problem', 'assume.true', 'people.who'];
const given = fc.record({
  questionId: fc.constantFrom(...questionIds),
  answer: fc.constantFrom('', ' ', 'one', 'two'),
  meetingId: fc.constantFrom(null, 'm1', 'm2'),
});

describe('answers', () => {
  it('hold the latest words for each question, in the order in which they were first answered', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 30 }), (all) => {
        const answers = all.reduce<SessionAnswer[]>(
          (kept, one, now) => withAnswer(kept, one, now),
          [],
        );
        const latest = new Map(all.map((one) => [one.questionId, one.answer]));
        const expected = [...latest].filter(([, answer]) => answer.trim() !== '');
        expect(new Map(answers.map((one) => [one.questionId, one.answer]))).toEqual(
          new Map(expected),
        );
        expect(new Set(answers.map((one) => one.questionId)).size).toBe(answers.length);
        const answered = answeredIn(rehearsal, at('idea', answers)).map(({ id }) => id);
        expect(answered.sort()).toEqual(expected.map(([id]) => id).sort());
      }),
    );
  });

  it('that only made rows count as answers, and go with the last row', () => {
    const made = withAnswer([], { questionId: 'q', answer: '', rows: ['a'], meetingId: null }, 1);
    expect(answerIn(at('', made), 'q')?.rows).toEqual(['a']);
    expect(withAnswer(made, { questionId: 'q', answer: '', rows: [], meetingId: null }, 2)).toEqual(
      [],
    );
  });

  it('tell in which meetings they were given', () => {
    const answers = [
      { questionId: 'a', answer: 'x', at: 5, meetingId: 'later' },
      { questionId: 'b', answer: 'x', at: 1, meetingId: 'first' },
      { questionId: 'c', answer: 'x', at: 2, meetingId: null },
      { questionId: 'd', answer: 'x', at: 3, meetingId: 'first' },
    ];
    expect(meetingsOf({ answers })).toEqual(['first', 'later']);
  });
});
