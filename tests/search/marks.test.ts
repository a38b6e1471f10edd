import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPhrase, snippetOf } from '@/lib/search/marks';
import { planOf } from '@/lib/search/plan';
import { parseQuery } from '@/lib/search/query';
import { vocabulary } from './fixtures';

const wanted = (line: string) =>
  planOf(parseQuery(line, { today: '2026-05-14', locale: 'en' }).query).words;
const marked = (text: string, line: string) => {
  const snippet = snippetOf(text, wanted(line));
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('what is marked', () => {
  it.each([
    ['Die Gehaltsverhandlung mit Jonas', 'verhandlung jon', ['Gehaltsverhandlung', 'Jonas']],
    ['Karl-Marx-Straße', 'strasse', ['Straße']],
    ['昇進の会議室で', '会議', ['会議']],
    ['Gespraech', 'Gespräch', ['Gespraech']],
    ['nothing here', 'other', []],
  ])('in “%s” for “%s”', (text, line, marks) => expect(marked(text, line)).toEqual(marks));

  it('stands in a piece of its context', () => {
    const text = `${'before and '.repeat(40)}the salary talk ${'and after '.repeat(40)}`;
    const { cut, text: piece } = snippetOf(text, wanted('salary talk'));
    expect(piece).toContain('salary talk');
    expect(piece.length).toBeLessThan(220);
    expect(cut).toEqual({ start: true, end: true });
  });

  it('lies inside its text, in order, and never over each other', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.constantFrom(...vocabulary), { maxLength: 80 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...vocabulary), (text, line) => {
        const { text: piece, marks } = snippetOf(text, wanted(line));
        expect(text.replace(/\s/g, ' ')).toContain(piece);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(piece.length);
      }),
    );
  });

  it('knows a phrase by its words in a row', () => {
    expect(hasPhrase('We agreed on the Next Step, today', 'next step')).toBe(true);
    expect(hasPhrase('the step after next', 'next step')).toBe(false);
  });
});
