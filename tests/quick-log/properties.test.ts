import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDockLine } from '@/lib/quick-log/dock';
import { parseQuickLog } from '@/lib/quick-log/parse';
import type { QuickLogLocale, Span } from '@/lib/quick-log/types';
import { contextFor } from './context';

const locales = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies QuickLogLocale[];
const contexts = await Promise.all(locales.map((locale) => contextFor(locale)));

const pieces = fc.constantFrom(
  "I'll",
  'Priya',
  'will',
  '@me',
  '@pri',
  '@',
  '#goal',
  '#',
  'by Friday',
  'friday',
  '20 May',
  '20/5',
  'send',
  'the list',
  '👩🏽‍💻',
  'e\u0301',
  '\u202e',
  '\u202e\u0301',
  'e\u0301\u0323',
  '\ud800',
  'ich schicke',
  'bis morgen',
  "j'envoie",
  'à',
  'mañana',
  'até sexta',
  'https://a.b/c',
  'José',
  'introduce',
  'to',
  'Dana',
  '\u0001',
  '\ufffc',
  "'",
  '.',
  'may',
  '1:1',
  '2.0',
  '\n',
  '\t',
  'owes me',
  ':',
  'next',
  'in',
  'two',
  'weeks',
  '<b>',
  'İ',
  'ß',
);
const sentence = fc.array(pieces, { maxLength: 14 }).map((list) => list.join(' '));
const glued = fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const long = fc
  .tuple(pieces, fc.string({ maxLength: 4 }), fc.integer({ min: 100, max: 10_000 }))
  .map(([a, b, length]) => `${a}${b}`.padEnd(1, 'x').repeat(length).slice(0, length));
const line = fc.oneof(
  { weight: 30, arbitrary: sentence },
  { weight: 15, arbitrary: glued },
  { weight: 15, arbitrary: anything },
  { weight: 1, arbitrary: long },
);

function wellFormed(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }, i) => {
    const from = spans[i - 1]?.end ?? 0;
    return start >= from && end > start && end <= length;
  });
}

describe('any line', () => {
  it('is read without fail, quickly, with sound spans', { timeout: 240_000 }, () => {
    let slowest = 0;
    fc.assert(
      fc.property(line, fc.constantFrom(...contexts), (text, context) => {
        const start = performance.now();
        const draft = parseQuickLog(text, context);
        slowest = Math.max(slowest, performance.now() - start);
        expect(wellFormed(draft.spans, text.length)).toBe(true);
        expect(draft.text).not.toMatch(/[\n\u202a-\u202e\u2066-\u2069]/);
        expect(draft.mode === 'empty').toBe(draft.text === '');
        readDockLine(text, context);
      }),
      { numRuns: 10_000 },
    );
    expect(slowest).toBeLessThan(2000);
  });

  it('shows a known partner by full name, however it is spelt and wherever it stands', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéñøł');
    const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 }).map((w) => `Q${w}`);
    const name = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
    const frame = fc.constantFrom(
      'Send {} the list',
      '{} will send it',
      '@me call {}',
      'I owe {} a list by Friday',
      'Meet with {}',
    );
    const cased = fc.constantFrom(
      (s: string) => s,
      (s: string) => s.toUpperCase(),
      (s: string) => s.normalize('NFD'),
      (s: string) => s.toLowerCase(),
    );
    fc.assert(
      fc.property(
        name,
        frame,
        cased,
        fc.constantFrom(...contexts),
        (full, around, cast, context) => {
          const partners = [
            { id: 'q', name: full },
            { id: 'p', name: 'Priya Nair' },
          ];
          const text = around.replace('{}', cast(full));
          const draft = parseQuickLog(text, { ...context, partners });
          expect(draft.partnerId).toBe('q');
          const span = draft.spans.find(({ part }) => part === 'partner');
          expect(text.slice(span?.start, span?.end)).toBe(cast(full));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds a partner by any beginning of the name after @', () => {
    const context = { ...contexts[0], partners: [{ id: 'x', name: 'Xiomara Quist' }] };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('Xiomara', 'Quist'),
        (length, name) => {
          const line = `@${name.slice(0, length).toLowerCase()} draft the agenda`;
          const en = contexts[0];
          expect(en && parseQuickLog(line, { ...en, ...context }).partnerId).toBe('x');
        },
      ),
    );
  });
});
