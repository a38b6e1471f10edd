import type { Page } from 'puppeteer-core';
import { seeText } from '@/scripts/driver/actions';

const PATIENCE = 180_000;

/** Notes each pause of the page longer than a frame, from now on. */
const WATCH = `globalThis.longest = 0; globalThis.before = performance.now();
(function frame() {
  const now = performance.now();
  globalThis.longest = Math.max(globalThis.longest, now - globalThis.before);
  globalThis.before = now;
  globalThis.watching = requestAnimationFrame(frame);
})()`;

/** How long something took, and the longest time between two frames of the page meanwhile; ms. */
export interface Took {
  ms: number;
  frame: number;
}

/** From a click until the page shows `end`, with the longest time between two frames. */
export async function timed(desk: Page, act: () => Promise<unknown>, end: string): Promise<Took> {
  await desk.evaluate(WATCH);
  const from = performance.now();
  await act();
  await seeText(desk, end, PATIENCE);
  const ms = performance.now() - from;
  const frame = Number(
    await desk.evaluate('cancelAnimationFrame(globalThis.watching); globalThis.longest'),
  );
  return { ms, frame };
}
