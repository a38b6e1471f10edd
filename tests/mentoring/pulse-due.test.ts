import { expect, it } from 'vitest';
import { isPulseDue, isRapportLow } from '@/lib/mentoring/rules/pulse-due';

it('asks for the pulse after meetings one and two, then with every fifth', () => {
  const due = Array.from({ length: 21 }, (_, n) => n).filter(isPulseDue);
  expect(due).toEqual([1, 2, 5, 10, 15, 20]);
});

it('takes the rapport for low only when the latest two pulses are', () => {
  const told = (...values: number[]) => values.map((value, at) => ({ value, at }));
  expect(isRapportLow(told(2, 1))).toBe(true);
  expect(isRapportLow(told(5, 2, 2).toReversed())).toBe(true);
  expect(isRapportLow(told(1))).toBe(false);
  expect(isRapportLow(told(1, 1, 3))).toBe(false);
  expect(isRapportLow(told(2, 3, 1))).toBe(false);
});
