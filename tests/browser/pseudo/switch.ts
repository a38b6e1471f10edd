import type { Page } from 'puppeteer-core';

/** How long nothing on a page may change before it counts as shown, in ms: what it reads anew takes tens of them. */
const STILL = 150;

/** Changes the language under open pages, and waits until each stands there in it. */
export async function allInLanguage(
  pages: readonly Page[],
  locale: string,
  change: () => Promise<void>,
): Promise<void> {
  await Promise.all(pages.map(watchChanges));
  await change();
  await Promise.all(pages.map((page) => stands(page, locale)));
}

/** The same under one page. */
export const inLanguage = (page: Page, locale: string, change: () => Promise<void>) =>
  allInLanguage([page], locale, change);

const watchChanges = (page: Page) =>
  page.evaluate(() => {
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

/** Its words change at once, what it must read anew a moment later, and then nothing changes any more. */
const stands = (page: Page, locale: string) =>
  page.waitForFunction(
    (wanted, still) =>
      document.documentElement.lang === wanted &&
      performance.now() - (globalThis as never as Watched).watchOfTest.last > still,
    // A page behind others has no frames to look in.
    { polling: 30 },
    locale,
    STILL,
  );
interface Watched {
  watchOfTest: { last: number };
}
