import type { Page } from 'puppeteer-core';

/** A place on a page, and what is wrong there. */
type Finding = string;

/**
 * Texts, labels, hints and the title of a page as it is shown, with what the user wrote taken out: words in plain
 * ASCII letters that are left were never in the catalogue. Keys and monograms keep their letters.
 */
export async function plainWords(page: Page, known: ReadonlySet<string>): Promise<Finding[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.kbd, .stone, script, style, option:not(:checked)')) continue;
      if (parent.getClientRects().length > 0) texts.push(node.textContent ?? '');
    }
    for (const name of [
      'aria-label',
      'placeholder',
      'title',
      'alt',
      'aria-description',
      'aria-placeholder',
      'data-placeholder',
    ]) {
      for (const part of document.querySelectorAll(`[${name}]`))
        texts.push(part.getAttribute(name) ?? '');
    }
    return texts;
  });
  const stray = (text: string) =>
    (text.match(/[A-Za-z]{2,}/g) ?? []).filter((found) => !known.has(found.toLowerCase()));
  return [...new Set(shown.filter((text) => stray(text).length > 0))];
}

/** Catalogue texts that are cut off, and what stands out of the page to a side. */
export function clipped(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    const nameOf = (part: Element) =>
      `${part.tagName.toLowerCase()}.${[...part.classList].join('.')}`;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const part of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(part);
      // Hidden from sight on purpose, for screen readers.
      if (part.clientWidth <= 1 || part.closest('.vh')) continue;
      const wide = part.scrollWidth - part.clientWidth;
      const high = part.scrollHeight - part.clientHeight;
      const own = [...part.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.includes('!!'),
      );
      const cut = ['hidden', 'clip'];
      if (own && cut.includes(overflowX) && wide > 1)
        found.push(`${nameOf(part)} cuts ${wide} px: ${part.textContent}`);
      if (own && cut.includes(overflowY) && high > 2)
        found.push(`${nameOf(part)} cuts ${high} px of height: ${part.textContent}`);
      const box = part.getBoundingClientRect();
      if (own && overflowX === 'visible' && part.matches('button, a, label, summary') && wide > 1)
        found.push(`${nameOf(part)} is ${wide} px too narrow: ${part.textContent}`);
      if (own && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`${nameOf(part)} stands out of the page: ${part.textContent}`);
    }
    return found;
  });
}
