import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  library,
  mixOf,
  pickPrompts,
  searchBank,
  suggestQuestions,
  wordingOf,
} from '@/lib/practice';
import { asPrompt, ownId } from '@/lib/practice/own';
import { anySituation, heavyMixes, plainMeeting } from '../practice/situations';
import { ownRow } from './rows';

const thought = (n: number, change = {}) =>
  asPrompt(ownRow(n, { moment: 'prepare', purpose: null, ...change }), 'Courage');
const withOwn = (...own: ReturnType<typeof thought>[]) => [...library, ...own];
const idsOf = (all: typeof library, change = {}) =>
  pickPrompts({ ...plainMeeting, ...change }, 3, all).map(({ prompt }) => prompt.id);

describe('a question of the user’s own', () => {
  it('is picked beside the library in its own words, and says from which pack it comes', () => {
    const own = thought(1, { text: 'What would {name} say? {goal}' });
    const found = pickPrompts(plainMeeting, 3, withOwn(own)).find(
      ({ prompt }) => prompt.id === own.id,
    );
    expect(found?.text).toEqual({
      id: 'prompts.own.words',
      params: { words: 'What would {name} say? {goal}' },
    });
    expect(found?.why).toEqual({ id: 'prompts.why.own', params: { pack: 'Courage' } });
  });

  it('comes at most once a meeting as long as there is another, and not again in the next one', () => {
    const all = withOwn(thought(1), thought(2), thought(3));
    const shown = idsOf(all);
    expect(shown.filter((id) => id.startsWith('own:'))).toHaveLength(1);
    const next = { meetingId: 'm4', earlier: [{ start: plainMeeting.start - 1, shown }] };
    const after = idsOf(all, next).filter((id) => id.startsWith('own:'));
    expect(after).toHaveLength(1);
    expect(shown).not.toContain(after[0]);
    const alone = pickPrompts(plainMeeting, 3, [thought(1), thought(2), thought(3)]);
    expect(alone).toHaveLength(3);
  });

  it('keeps to its chair and its phases, and is wanted less like any other', () => {
    expect(idsOf([thought(1, { chair: 'mentee' })])).toEqual([]);
    expect(idsOf([thought(1, { phases: ['closing'] })])).toEqual([]);
    expect(idsOf([thought(1, { phases: ['closing', 'developing'] })])).toHaveLength(1);
    expect(idsOf([thought(1)], { lessOf: [thought(1).id] })).toEqual([]);
  });

  it('counts in the balance, and turns to strengths after heavy meetings with a word on it', () => {
    const [hard, good] = [thought(1, { tone: 'problem' }), thought(2, { tone: 'opportunity' })];
    expect(mixOf([hard.id, good.id], withOwn(hard, good))).toEqual({ problem: 1, opportunity: 1 });
    const heavy = { ...plainMeeting, mixes: heavyMixes };
    const picked = pickPrompts(heavy, 3, withOwn(hard, good));
    expect(picked.map(({ prompt }) => prompt.id)).not.toContain(hard.id);
    expect(picked.find(({ prompt }) => prompt.id === good.id)?.why.id).toBe(
      'prompts.why.ownStrengths',
    );
  });

  it('is found in the bank by its words and is suggested there, whatever moment it is said aloud at', () => {
    const say = ({ params }: { params: Record<string, unknown> }) => String(params.words ?? '');
    const chair = 'mentor';
    const moments = [
      ['open', 'open'],
      ['live', 'open'],
      ['close', 'plan'],
    ] as const;
    for (const [moment, purpose] of moments) {
      const own = asPrompt(ownRow(1, { moment, purpose: null, text: 'Wie geht’s?' }), 'P');
      const found = searchBank({ query: 'geht', purpose, chair }, say, withOwn(own));
      expect(found.map(({ id }) => id)).toEqual([own.id]);
    }
    expect(searchBank({ query: 'own', purpose: null, chair }, say, withOwn(thought(1)))).toEqual(
      [],
    );
    const live = asPrompt(ownRow(1), 'P');
    const offered = suggestQuestions({ ...plainMeeting, moment: 'live' }, 3, withOwn(live));
    expect(offered.map(({ prompt }) => prompt.id)).toContain(live.id);
  });

  it('has an id that no prompt of the library has', () => {
    expect(library.some(({ id }) => id.startsWith(ownId('')))).toBe(false);
    expect(wordingOf({ text: 'panel.me' }, { name: 'A' })).toEqual({
      id: 'panel.me',
      params: { name: 'A' },
    });
  });

  it('is picked the same from the same rows, whatever their order', () => {
    const tones = fc.constantFrom('problem' as const, 'opportunity' as const, 'neutral' as const);
    const many = fc.array(tones, { maxLength: 12 });
    fc.assert(
      fc.property(anySituation, many, (situation, list) => {
        const own = list.map((tone, n) => thought(n, { tone }));
        const ids = (all: typeof library) =>
          pickPrompts(situation, 3, all).map(({ prompt }) => prompt.id);
        expect(ids([...own].reverse().concat(library))).toEqual(ids(withOwn(...own)));
      }),
      { numRuns: 40 },
    );
  });
});
