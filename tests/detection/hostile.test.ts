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

describe('hostile texts', () => {
  // How long it takes belongs to the bench; a regex that backtracks would not end within the test's time.
  it.each(units)('comes to a verdict on 100 kB of %j', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const { confidence } = detect(event(text, { description: text }), emptyContext);
    expect(confidence).toBeGreaterThan(0);
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
