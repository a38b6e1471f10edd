import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { type Figure, figure } from './figure';

const RUNS = 7;

/** From the change of the address until nothing is pending any more, and what kept the page from a frame meanwhile; ms. */
const MEASURE = `new Promise((resolve) => {
  const tasks = [0];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
  const from = performance.now();
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-insight]') || document.querySelector('.in-wait')) return;
    watch.disconnect();
    const took = performance.now() - from;
    requestIdleCallback(() => resolve({ took, longest: Math.max(...tasks) }));
  });
  watch.observe(document, { subtree: true, childList: true });
  location.hash = '#insights';
})`;

async function once(session: Session): Promise<{ took: number; longest: number }> {
  const desk: Page = await session.open('desk', '#settings');
  await desk.waitForSelector('main h1');
  await desk.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  const one = (await desk.evaluate(MEASURE)) as { took: number; longest: number };
  await desk.close();
  return one;
}

/** The insights over everything, whole; `of` says of which rows. */
export async function insightFigures(session: Session, of: string): Promise<Figure[]> {
  const page = await session.open('popup');
  // The monthly look at all rows would run beside it.
  await page.evaluate('chrome.storage.local.set({ health: { checkedAt: Date.now() } })');
  await page.close();
  await once(session);
  const all: Awaited<ReturnType<typeof once>>[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await once(session));
  const took = all.map((one) => one.took);
  const longest = all.map((one) => one.longest);
  return [
    figure(`insights over everything whole, ${of}, against 1 s`, took, [1_000]),
    figure('longest task of the page over 50 ms meanwhile', longest, [50]),
  ];
}
