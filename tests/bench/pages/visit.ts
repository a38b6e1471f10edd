import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { type Spent, spentIn } from './spent';
import type { PageSubject } from './subjects';

/** How long the page changes, in ms, and how long it has after it was loaded. */
export const CHANGING = 3_000;
const LOADING = 1_500;
const A_FRAME = 50;

/** What one visit costs. */
export interface Visit {
  load: Spent;
  changing: Spent;
  /** How many frames the page came to while it changed. */
  frames: number;
  /** JavaScript heap of the page and all worlds in it after a collection, in bytes. */
  heap: number;
  /** Whether Cairn's button stood in it. */
  button: boolean;
}

/** Replaces 50 nodes a frame by copies of them, which the page's own listeners don't know; gives the frames. */
function change(selector: string): string {
  return `new Promise((done) => {
    const end = performance.now() + ${CHANGING};
    let frames = 0;
    const step = (now) => {
      const all = document.querySelectorAll(${JSON.stringify(selector)});
      for (let n = 0; n < ${A_FRAME}; n += 1) {
        const one = all[(frames * ${A_FRAME} + n) % all.length];
        one.replaceWith(one.cloneNode(true));
      }
      frames += 1;
      if (now < end) requestAnimationFrame(step);
      else done(frames);
    };
    requestAnimationFrame(step);
  })`;
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // What the first collection finalizes, the second one frees.
  for (let n = 0; n < 2; n += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

const pause = (page: Page, ms: number) =>
  page.evaluate(`new Promise((done) => setTimeout(done, ${ms}))`);

/** Opens a page in a browser, lets it come to rest, then has it change all the time. */
export async function visit(session: Session, subject: PageSubject): Promise<Visit> {
  const page = await session.browser.newPage();
  try {
    const load = await spentIn(session, page, async () => {
      await page.goto(subject.address);
      await pause(page, LOADING);
    });
    await page.evaluate(subject.settle);
    await pause(page, LOADING);
    let frames = 0;
    const changing = await spentIn(session, page, async () => {
      frames = Number(await page.evaluate(change(subject.changing)));
    });
    const button = (await page.$('[data-cairn]')) !== null;
    return { load, changing, frames, heap: await heapOf(page), button };
  } finally {
    await page.close();
  }
}
