import type { Page } from 'puppeteer-core';

/** A field by the words of its label: Firefox calls one for a passphrase no text box. */
export const byLabel = (label: string) =>
  `::-p-xpath(//*[@id = //label[normalize-space() = ${JSON.stringify(label)}]/@for])`;

/** Fills the field with such a label in. */
export const typeIn = (page: Page, label: string, words: string): Promise<void> =>
  page.locator(byLabel(label)).fill(words);
