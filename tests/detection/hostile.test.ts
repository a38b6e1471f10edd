import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { emptyContext } from '@/lib/detection/input';
import { event, verdictOf } from './build';

const units = [
  'a',
  'a ',
  'mentor ',
  '<',
  'a@',
  '@',
  'Aa Bb / ',
  '1:',
  'ﷺ',
  '导',
  'ß',
  '\u0301',
  '(',
  'http://',
];

/** The best of a few runs, in ms: a busy machine only ever adds. */
function bestTime(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('hostile texts', () => {
  it.each(units)('takes 100 kB of %j in under 5 ms', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const input = event(text, { description: text });
    detect(input, emptyContext);
    expect(bestTime(() => detect(input, emptyContext))).toBeLessThan(5);
  });

  it('judges 5,000 events in under 500 ms', () => {
    const titles = [
      'Mentoring mit Lena',
      'Weekly sync',
      'Deploy review',
      'Mentor training',
      '导师面谈',
    ];
    const events = Array.from({ length: 5_000 }, (_, i) =>
      event(`${titles[i % 5]} ${i}`, {
        description: 'Agenda and notes, see https://example.org/x',
      }),
    );
    const time = bestTime(() => {
      for (const one of events) detect(one, emptyContext);
    });
    expect(time).toBeLessThan(500);
  });

  it('reads through markup and skips addresses', () => {
    expect(verdictOf(event('<script>alert(1)</script> Mentoring session'))).toBe('mentoring');
    const link = { description: 'https://example.org/mentoring mentor@example.org' };
    expect(verdictOf(event('1:1 session', link))).toBe('other');
    expect(verdictOf(event('1:1 session', { description: '<p>Mentoring&nbsp;talk</p>' }))).not.toBe(
      'other',
    );
  });

  it('is not led by the names of object members', () => {
    for (const title of ['__proto__', 'constructor', 'toString hasOwnProperty']) {
      expect(verdictOf(event(title))).toBe('other');
    }
  });
});
