import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '@/lib/search/days';
import { printQuery } from '@/lib/search/print-query';
import { parseQuery } from '@/lib/search/query';

// A Thursday.
const context = { today: '2026-05-14', locale: 'en-GB' };
const read = (line: string, locale = 'en-GB', knows?: (name: string) => boolean) =>
  parseQuery(line, { ...context, locale, ...(knows ? { knows } : {}) });

describe('a line of the search', () => {
  it('reads words, phrases, filters and what is not to be found', () => {
    const { query, problems } = read(
      'salary "next step" -draft from:Priya open due:<fri kind:notes',
    );
    expect(problems).toEqual([]);
    expect(query).toMatchObject({
      words: ['salary'],
      phrases: ['next step'],
      not: ['draft'],
      from: { name: 'Priya' },
      state: 'open',
      kinds: ['note'],
      due: { from: null, to: '2026-05-14' },
    });
  });

  it.each([
    ['mit:Jonas offen', 'de', { with: ['Jonas'], state: 'open' }],
    ['fällig:morgen', 'de', { due: { from: '2026-05-15', to: '2026-05-15' } }],
    ['faellig:Freitag', 'de', { words: ['faellig:Freitag'] }],
    ['avec:Léa fait', 'fr', { with: ['Léa'], state: 'done' }],
    ['con:Ana vence:viernes', 'es', { due: { from: '2026-05-15', to: '2026-05-15' } }],
    ['prazo:sexta', 'pt', { due: { from: '2026-05-15', to: '2026-05-15' } }],
    ['von:mir', 'de', { from: 'me' }],
    ['due:late', 'en', { state: 'open', due: { from: null, to: '2026-05-13' } }],
    ['after:march before:may', 'en', { when: { from: '2026-03-01', to: '2026-04-30' } }],
    ['with:"Ana Maria"', 'en', { with: ['Ana Maria'] }],
    ['open questions', 'en', { state: null, words: ['open', 'questions'] }],
    ['open', 'en', { state: 'open', words: [] }],
    ['https://a.example 10:30', 'en', { words: ['https://a.example', '10:30'] }],
    ['due:', 'en', { words: [], due: { from: null, to: null } }],
  ])('%s', (line, locale, part) => expect(read(line, locale).query).toMatchObject(part));

  it('says of each filter that says nothing why, and takes it for a word', () => {
    const { query, problems } = read('with:Zoe due:someday kind:thing is:blue', 'en', () => false);
    expect(problems.map(({ id }) => id)).toEqual([
      'search.bad.name',
      'search.bad.date',
      'search.bad.kind',
      'search.bad.state',
    ]);
    expect(query.words).toEqual(['with:Zoe', 'due:someday', 'kind:thing', 'is:blue']);
  });

  it('knows where in the line a filter stands', () => {
    const line = 'plan with:"Ana M" open';
    const [first, second] = read(line).chips;
    expect(line.slice(first?.start, first?.end)).toBe('with:"Ana M"');
    expect(line.slice(second?.start, second?.end)).toBe('open');
  });

  const piece = fc.oneof(
    fc.constantFrom('open', 'done', 'plan', 'kind:note', 'kind:thing', 'is:open', 'from:me'),
    fc.constantFrom(
      'from:Ana',
      'with:"Ana M"',
      'due:<fri',
      'due:2026-05',
      'due:late',
      'before:2025',
    ),
    fc.constantFrom('"next step"', '-draft', '-"two words"', '„so“', 'after:yesterday', 'due:>=x'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  it('printed and read again is the same query', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const { query } = read(pieces.join(' '));
        expect(read(printQuery(query)).query).toEqual(query);
      }),
      { numRuns: 300 },
    );
  });
});

describe('days', () => {
  const day = (text: string, locale: string, ahead = true) =>
    daysIn(text, { today: '2026-05-14', locale, ahead });
  it.each([
    ['fri', 'en-GB', '2026-05-15', '2026-05-15'],
    ['thu', 'en-GB', '2026-05-21', '2026-05-21'],
    ['Mittwoch', 'de', '2026-05-20', '2026-05-20'],
    ['sexta-feira', 'pt', '2026-05-15', '2026-05-15'],
    ['März', 'de', '2027-03-01', '2027-03-31'],
    ['june', 'fr', '2026-06-01', '2026-06-30'],
    ['5/6/2026', 'en-US', '2026-05-06', '2026-05-06'],
    ['5/6/2026', 'en-GB', '2026-06-05', '2026-06-05'],
    ['30.11.', 'de', '2026-11-30', '2026-11-30'],
    ['2026-02', 'en', '2026-02-01', '2026-02-28'],
    ['2025', 'en', '2025-01-01', '2025-12-31'],
  ])('%s in %s', (text, locale, from, to) => expect(day(text, locale)).toEqual({ from, to }));
  it('lie behind where nothing is due', () => {
    expect(day('fri', 'en', false)).toEqual({ from: '2026-05-08', to: '2026-05-08' });
    expect(day('june', 'en', false)?.from).toBe('2025-06-01');
  });
  it.each(['2026-02-30', '2026-13', 'soon', ''])('none in %j', (text) =>
    expect(day(text, 'en')).toBeNull(),
  );
});
