import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { emptyContext } from '@/lib/detection/input';
import { titles } from './titles';

const verdict = (title: string) =>
  detect({ title, description: '', attendees: [] }, emptyContext).verdict;

describe.each(Object.entries(titles))(
  'detection in %s',
  (_lang, { mentoring, lookAlike, ordinary }) => {
    it.each(mentoring)('mentoring: %s', (title) => {
      expect(verdict(title)).toBe('mentoring');
    });
    it.each(lookAlike)('not mentoring: %s', (title) => {
      expect(verdict(title)).not.toBe('mentoring');
    });
    it.each(ordinary)('other: %s', (title) => {
      expect(verdict(title)).toBe('other');
    });
  },
);

describe('the languages covered', () => {
  it('has fifteen or more, each with three meetings and two look-alikes', () => {
    const rich = Object.values(titles).filter(
      ({ mentoring, lookAlike }) => mentoring.length >= 3 && lookAlike.length >= 2,
    );
    expect(rich.length).toBeGreaterThanOrEqual(25);
  });
});
