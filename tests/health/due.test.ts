import { expect, it } from 'vitest';
import { isDue } from '@/lib/health/due';

const DAY = 86_400_000;

it('is due at first, and a month after the last, however the clock was moved', () => {
  const now = Date.UTC(2026, 4, 14);
  expect(isDue(null, now)).toBe(true);
  expect(isDue(now - 29 * DAY, now)).toBe(false);
  expect(isDue(now - 30 * DAY, now)).toBe(true);
  expect(isDue(now + 400 * DAY, now)).toBe(true);
});
