import { describe, expect, it } from 'vitest';
import { MAX_LINE, readSource, toOriginal } from '@/lib/quick-log/text/source';

describe('readSource', () => {
  it('composes letters and finds the way back', () => {
    const source = readSource('Jose\u0301 x');
    expect(source.text).toBe('José x');
    expect(toOriginal(source, 3, 4)).toEqual([3, 5]);
    expect(toOriginal(source, 5, 6)).toEqual([6, 7]);
  });

  it('takes the whole letter where a range ends inside one', () => {
    const source = readSource('e\u0301\u0323x');
    expect(source.text).toBe('\u1eb9\u0301x');
    expect(toOriginal(source, 0, 1)).toEqual([0, 3]);
    expect(toOriginal(source, 2, 3)).toEqual([3, 4]);
  });

  it('drops direction marks even under an accent, and levels blanks and apostrophes', () => {
    expect(readSource('a\u202e\u0301b\u2066').text).toBe('a\u0301b');
    expect(readSource('I’ll\n\u00a0go\u0000').text).toBe("I'll  go ");
  });

  it('never cuts a pair of surrogates in two', () => {
    const source = readSource(`${'x'.repeat(MAX_LINE - 1)}👍 more`);
    expect(source).toMatchObject({ truncated: true, text: 'x'.repeat(MAX_LINE - 1) });
  });
});
