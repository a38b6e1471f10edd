import { expect, it } from 'vitest';
import { asPrompt } from '@/lib/practice/own';
import { ownRow } from '../packs/rows';
import { longHistory, manyPrompts, pickAnew } from './many';

const own = Array.from({ length: 300 }, (_, n) =>
  asPrompt(ownRow(n, { moment: 'prepare', purpose: null }), 'Courage'),
);

it.each([
  ['the library’s', manyPrompts(500)],
  ['300 of the user’s own among them', [...manyPrompts(200), ...own]],
])('picks from 500 prompts after 13,000 meetings in less than 5 ms, %s', (_, prompts) => {
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
