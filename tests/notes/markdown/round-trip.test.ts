import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/notes/markdown/parse';
import { printMarkdown, tidyMarkdown } from '@/lib/notes/markdown/print';
import { blocks, textOf } from './arbitrary';

const RUNS = { numRuns: 500 };

describe('Markdown in and out', () => {
  it('keeps every character of text, whatever the content', () => {
    fc.assert(
      fc.property(blocks, (doc) => {
        expect(textOf(parseMarkdown(printMarkdown(doc)))).toBe(textOf(doc));
      }),
      RUNS,
    );
  });

  it('reads back what it wrote, and writes it the same again', () => {
    fc.assert(
      fc.property(blocks, (doc) => {
        const markdown = printMarkdown(doc);
        expect(printMarkdown(parseMarkdown(markdown))).toBe(markdown);
      }),
      RUNS,
    );
  });

  it('settles after one tidying of any text at all', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom(...'a1 \t*_[]()\\#-+.)>~!<&`:/h') }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(lines, (some) => {
        const once = tidyMarkdown(some.join('\n'));
        expect(tidyMarkdown(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it.each([
    'Tired after the release, but **proud** of it.',
    '# Plan\n\nFirst\n\nSecond\\\nthird',
    '- one\n- two\n  - inner *em*\n- three',
    '3. three\n4. four\n\n   more of four',
    '[the notes](https://example.com/a_b?c=1) and snake_case, 2 \\* 3',
    '***both** one*',
  ])('leaves %j as it is', (markdown) => {
    expect(tidyMarkdown(markdown)).toBe(markdown);
  });
});
