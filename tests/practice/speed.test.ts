import { expect, it } from 'vitest';
import { longHistory, manyPrompts, pickAnew } from './many';

it('picks from 500 prompts after 13,000 meetings in less than 5 ms, their history read', () => {
  const prompts = manyPrompts(500);
  const history = longHistory(13_000, prompts);
  const times = Array.from({ length: 40 }, (_, run) => {
    const before = performance.now();
    expect(pickAnew(history, prompts, run)).toHaveLength(3);
    return performance.now() - before;
  });
  // Other work of the machine only ever adds: the quickest runs tell what it takes.
  expect(times.sort((a, b) => a - b)[4]).toBeLessThan(5);
  expect(prompts).toHaveLength(500);
  expect(history.meetings).toHaveLength(13_000);
  expect(history.rows).toHaveLength(1800);
});
