import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { isForgotten, progressOf } from '@/lib/mentoring/rules/goal-progress';

const told = (createdAt: number, value: number | null, words = '') => ({ createdAt, value, words });

describe('progressOf', () => {
  it('takes the newest number, in whatever order check-ins come', () => {
    const progress = progressOf({ target: 3 }, [told(2, 1), told(1, 2), told(3, null, 'slow')]);
    expect(progress).toMatchObject({ value: 1, words: 'slow' });
    expect(progress.share).toBeCloseTo(1 / 3);
    expect(word(progress.wording)).toBe('1 of 3 steps');
  });
  it('says of what there is nothing yet: of steps where they are counted, else of notes', () => {
    expect(word(progressOf({ target: 2 }, []).wording)).toBe('0 of 2 steps');
    expect(word(progressOf({ target: 1 }, [told(1, 0)]).wording)).toBe('0 of 1 step');
    expect(word(progressOf({ target: null }, []).wording)).toBe('nothing noted yet');
    expect(word(progressOf({ target: null }, [told(1, null, 'first talk held')]).wording)).toBe(
      'first talk held',
    );
  });
  it('never overflows its bar', () => {
    expect(progressOf({ target: 3 }, [told(1, 9)]).share).toBe(1);
    expect(progressOf({ target: 3 }, [told(1, -2)]).share).toBe(0);
  });
});

describe('isForgotten', () => {
  it('waits for three meetings without the goal', () => {
    expect(isForgotten({ createdAt: 0 }, null, [30, 20, 10])).toBe(true);
    expect(isForgotten({ createdAt: 0 }, 15, [30, 20, 10])).toBe(false);
    expect(isForgotten({ createdAt: 15 }, null, [30, 20, 10])).toBe(false);
    expect(isForgotten({ createdAt: 0 }, null, [30, 20])).toBe(false);
  });
});
