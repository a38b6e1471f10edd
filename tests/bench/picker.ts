import { longHistory, manyPrompts, pickAnew } from '@/tests/practice/many';
import { type Figure, figure } from './figure';

const RUNS = 101;

function timesOf(prompts: number, meetings: number): number[] {
  const library = manyPrompts(prompts);
  const history = longHistory(meetings, library);
  return Array.from({ length: RUNS }, (_, run) => {
    const from = performance.now();
    pickAnew(history, library, run);
    return performance.now() - from;
  });
}

/** Three prompts for a meeting, from many prompts and a long history, against a hundred prompts and a short one. */
export function pickerFigure(): Figure {
  const floor = timesOf(100, 12);
  return figure(
    'three prompts from 500 after 13,000 meetings, against 100 after 12',
    timesOf(500, 13_000),
    floor,
  );
}
