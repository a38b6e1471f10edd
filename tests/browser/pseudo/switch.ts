import type { Page } from 'puppeteer-core';

/** How long nothing on a page may change before it counts as shown, in ms: what it reads anew takes tens of them. */
const STILL = 150;

/**
 * Changes the language under an open page, and waits until it stands there in it: its words change at once, what
 * it must read anew a moment later, and then nothing changes any more.
 */
export async function inLanguage(
  page: Page,
  locale: string,
  change: () => Promise<void>,
): Promise<void> {
  await page.evaluate(() => {
    const watch = { last: Infinity };
    const observer = new MutationObserver(() => {
      watch.last = performance.now();
    });
    const { documentElement } = document;
    observer.observe(documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(globalThis, { watchOfTest: watch });
  });
  await change();
  await page.waitForFunction(
    (wanted, still) =>
      document.documentElement.lang === wanted &&
      performance.now() - (globalThis as never as Watched).watchOfTest.last > still,
    {},
    locale,
    STILL,
  );
  interface Watched {
    watchOfTest: { last: number };
  }
}
