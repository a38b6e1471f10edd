import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/search/fold';
import { plainText } from '@/lib/search/plain-text';
import { termsOf, wordsOf } from '@/lib/search/words';
import { vocabulary } from './fixtures';

describe('words as they are searched', () => {
  it.each([
    ['Straße STRASSE', ['strasse', 'strasse']],
    ['Évaluer l’équipe', ['evaluer', 'l', 'equipe']],
    ['e\u0301valuer', ['evaluer']],
    ['Gespräch', ['gesprach', 'gespraech']],
    ['amina.yusuf@example.com', ['amina', 'yusuf', 'example', 'com']],
    ['80/20 on 2026-11-30', ['80', '20', 'on', '2026', '11', '30']],
    ['会議室', ['会議', '議室']],
    ['昇進とTokyo', ['昇進', '進と', 'tokyo']],
    ['회의록', ['회의', '의록']],
    ['ｶﾌｪ', ['カフ', 'フェ']],
    ['Øystein Łódź', ['oystein', 'lodz']],
    ['', []],
    ['— … !', []],
  ])('%s', (text, terms) => expect(termsOf(text)).toEqual(terms));

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...vocabulary)).map((words) => words.join(' ')),
  );

  it('takes any text, in order and inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, term } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(term).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the terms of terms again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const terms = termsOf(text);
        expect(termsOf(terms.join(' '))).toEqual(terms);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the signs of Markdown out', () => {
    const notes = '## Plan\n\n- **Salary** with [Ana](https://a.example)\n> snake_case \\*';
    expect(plainText(notes)).toBe('Plan\n\nSalary with Ana (https://a.example)\nsnake_case *');
  });
});
