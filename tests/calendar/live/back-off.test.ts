import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CEILING, retryAt, waitAsked } from '@/lib/calendar/sources/live/back-off';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 16, 12);

describe('the wait after a failure', () => {
  it('doubles from half a minute to an hour, of which chance takes up to half', () => {
    const waits = (random: number) =>
      [0, 1, 2, 6, 7, 100].map((failures) => retryAt({ now: 0, failures }, () => random) / MINUTE);
    expect(waits(0)).toEqual([0.5, 1, 2, 32, 60, 60]);
    expect(waits(1)).toEqual([0.25, 0.5, 1, 16, 30, 30]);
  });

  it('is never shorter than Retry-After and never longer than both limits', () => {
    fc.assert(
      fc.property(
        fc.record({
          failures: fc.nat(2_000),
          retryAfter: fc.option(fc.nat(86_400_000), { nil: undefined }),
          random: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ failures, retryAfter, random }) => {
          const wait = retryAt({ now: NOW, failures, retryAfter }, () => random) - NOW;
          expect(wait).toBeGreaterThanOrEqual(Math.max(15_000, retryAfter ?? 0));
          expect(wait).toBeLessThanOrEqual(Math.max(CEILING, retryAfter ?? 0));
        },
      ),
    );
  });

  it.each([
    ['seconds', { 'retry-after': '7200' }, 7_200_000],
    ['a date', { 'retry-after': 'Mon, 16 Mar 2026 14:00:00 GMT' }, 7_200_000],
    [
      'a date by a clock that isn’t ours',
      { 'retry-after': 'Mon, 16 Mar 2026 20:05:00 GMT', date: 'Mon, 16 Mar 2026 20:00:00 GMT' },
      300_000,
    ],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('Retry-After in %s', (_, headers: Record<string, string>, wait) => {
    expect(waitAsked(new Headers(headers), NOW)).toBe(wait);
  });
});
