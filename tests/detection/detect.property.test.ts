import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { emptyContext } from '@/lib/detection/input';
import { word } from '@/lib/i18n/translate';
import { context, event, verdictOf } from './build';
import { titles } from './titles';

const known = Object.values(titles).flatMap((t) => [...t.mentoring, ...t.lookAlike, ...t.ordinary]);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...known),
  fc
    .array(fc.constantFrom(...known, ' ', '1:1', '<b>', '\u202e', '\u0301'), { maxLength: 8 })
    .map((p) => p.join('')),
);

describe('detect', () => {
  it('takes any text: one to five reasons in words, a confidence from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.option(fc.integer()),
        (title, description, attendeeCount) => {
          const input = event(title, { description, attendeeCount });
          const result = detect(input, emptyContext);
          expect(detect(input, emptyContext)).toEqual(result);
          expect(result.confidence).toBeGreaterThanOrEqual(0);
          expect(result.confidence).toBeLessThanOrEqual(1);
          expect(result.reasons.length).toBeGreaterThanOrEqual(1);
          expect(result.reasons.length).toBeLessThanOrEqual(5);
          for (const reason of result.reasons)
            expect(word(reason)).not.toMatch(/\{\w+\}|detection\./);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not mind NFD, wide letters, upper case or invisible marks', () => {
    for (const title of known) {
      const verdict = verdictOf(event(title));
      expect(verdictOf(event(title.normalize('NFD'))), title).toBe(verdict);
      expect(verdictOf(event(`\u202b${title}\u202c\u200b`)), title).toBe(verdict);
    }
    expect(verdictOf(event('ＭＥＮＴＯＲＩＮＧ ｓｅｓｓｉｏｎ'))).toBe('mentoring');
    expect(verdictOf(event('MENTORINGGESPRÄCH'))).toBe('mentoring');
    expect(verdictOf(event('men\u00adtoring call'))).toBe('mentoring');
  });

  it('never overrules the answer for a series', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('yes', 'no'), fc.boolean(), (title, answer, allDay) => {
        const decided = context({ decisions: [{ kind: 'series', key: 'u', answer }] });
        const verdict = verdictOf(event(title, { uid: 'u', allDay }), decided);
        expect(verdict).toBe(answer === 'yes' ? 'mentoring' : 'other');
      }),
    );
  });
});
