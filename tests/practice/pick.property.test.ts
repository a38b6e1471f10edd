import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { library, pickPrompts, type Situation } from '@/lib/practice';
import { afterProblems } from '@/lib/practice/tone';
import { anySituation } from './situations';

const idsOf = (situation: Situation, n: number) =>
  pickPrompts(situation, n).map(({ prompt }) => prompt.id);
const tonesOf = (situation: Situation, n: number) =>
  pickPrompts(situation, n).map(({ prompt }) => prompt.tone);
const sizes = fc.integer({ min: 0, max: 5 });

describe('pickPrompts, whatever the situation', () => {
  it('picks the same from the same, whatever the order of the library', () => {
    fc.assert(
      fc.property(anySituation, sizes, (situation, n) => {
        const copy = structuredClone(situation);
        const reversed = pickPrompts(copy, n, [...library].reverse());
        expect(reversed.map(({ prompt }) => prompt.id)).toEqual(idsOf(situation, n));
      }),
    );
  });

  it('never repeats itself, the meeting before, what was put away or is wanted less', () => {
    fc.assert(
      fc.property(anySituation, sizes, (situation, n) => {
        const ids = idsOf(situation, n);
        expect(new Set(ids).size).toBe(ids.length);
        const out = [
          ...situation.away,
          ...situation.lessOf,
          ...(situation.earlier[0]?.shown ?? []),
        ];
        expect(ids.filter((id) => out.includes(id))).toEqual([]);
      }),
    );
  });

  it('keeps problems and opportunities level, and heavy times light, as long as there is a choice', () => {
    fc.assert(
      fc.property(anySituation, sizes, (situation, n) => {
        const tones = tonesOf(situation, n);
        const count = (tone: string) => tones.filter((one) => one === tone).length;
        const left = (tone: string) =>
          tonesOf(situation, 1000).filter((one) => one === tone).length - count(tone);
        if (afterProblems(situation.mixes)) {
          if (count('problem') > 0) expect(left('neutral') + left('opportunity')).toBe(0);
          else if (n > 0 && count('opportunity') + left('opportunity') > 0)
            expect(tones[0]).toBe('opportunity');
        } else if (Math.abs(count('problem') - count('opportunity')) > 1) {
          const fewer = count('problem') < count('opportunity') ? 'problem' : 'opportunity';
          expect(left('neutral') + left(fewer)).toBe(0);
        }
      }),
    );
  });

  it('takes one prompt of the phase only, as long as another is level with it', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 2, max: 5 }), (situation, n) => {
        const picks = pickPrompts(situation, n).map(({ prompt }) => prompt);
        const free = pickPrompts(situation, 1000).map(({ prompt }) => prompt);
        const neutral = free.filter((p) => p.phases === 'any' && p.tone === 'neutral' && !p.needs);
        if (neutral.length < n) return;
        expect(picks.filter((p) => p.phases !== 'any').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives each a reason that can be said in full', () => {
    fc.assert(
      fc.property(anySituation, sizes, (situation, n) => {
        const goals = [{ id: 'g', text: 'speaking' }];
        const { untouched } = situation;
        const picks = pickPrompts({ ...situation, untouched: untouched.length ? goals : [] }, n);
        for (const { text, why } of picks) {
          expect(word(text)).not.toMatch(/[{}]|^prompts\./);
          expect(word(why)).not.toMatch(/[{}]|^prompts\./);
        }
      }),
    );
  });

  it('never runs dry nor repeats two meetings running, over a long relationship', () => {
    fc.assert(
      fc.property(fc.array(anySituation, { minLength: 8, maxLength: 14 }), (meetings) => {
        let earlier: Situation['earlier'] = [];
        meetings.forEach((situation, at) => {
          const start = 1_700_000_000_000 + at * 14 * 86_400_000;
          const now = { ...situation, start, ordinal: at + 1, chair: 'mentee' as const, earlier };
          const shown = idsOf({ ...now, moment: 'prepare' }, 3);
          expect(shown).toHaveLength(3);
          expect(shown.filter((id) => earlier[0]?.shown.includes(id))).toEqual([]);
          earlier = [{ start, shown }, ...earlier];
        });
      }),
      { numRuns: 50 },
    );
  });
});
