import type { Page } from 'puppeteer-core';

/** A place on a page, and what is wrong there. */
type Finding = string;

/**
 * Texts, labels, hints and the title of a page as it is shown, with what the user wrote taken out: words in plain
 * ASCII letters that are left were never in the catalogue. Keys, monograms and code keep their letters.
 */
export async function plainWords(page: Page, known: ReadonlySet<string>): Promise<Finding[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest('.kbd, .stone, .nw-initials, code, script, style, option:not(:checked)')
      )
        continue;
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

/**
 * Texts of the catalogue that are cut off or stand out of the page to a side. What holds nothing but words in
 * `known` is the user's own and may be cut.
 */
export function clipped(page: Page, known: ReadonlySet<string>): Promise<Finding[]> {
  return page.evaluate(
    (words) => {
      const found: string[] = [];
      const own = new Set(words);
      const ours = (text: string) =>
        (text.match(/\p{L}{2,}/gu) ?? []).some((one) => !own.has(one.toLowerCase()));
      const say = (part: Element, trouble: string, text: string | null) =>
        found.push(
          `${part.tagName.toLowerCase()}.${[...part.classList].join('.')} ${trouble}: ${text}`,
        );
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth)
        found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
      for (const part of document.body.querySelectorAll<HTMLElement>('*')) {
        // Hidden from sight on purpose, for screen readers.
        if (part.clientWidth <= 1 || part.closest('.vh, .skip')) continue;
        const text = [...part.childNodes].filter((node) => node.nodeType === 3);
        if (!text.some((node) => ours(node.textContent ?? ''))) continue;
        const { overflowX, overflowY } = getComputedStyle(part);
        const cut = ['hidden', 'clip'];
        const wide = part.scrollWidth - part.clientWidth;
        const high = part.scrollHeight - part.clientHeight;
        if (cut.includes(overflowX) && wide > 1) say(part, `cuts ${wide} px`, part.textContent);
        if (cut.includes(overflowY) && high > 2)
          say(part, `cuts ${high} px of height`, part.textContent);
        if (overflowX === 'visible' && part.matches('button, a, label, summary') && wide > 1)
          say(part, `is ${wide} px too narrow`, part.textContent);
        // The words may hang over their own box and be cut by one around it.
        const frame = part.parentElement?.closest('ol, ul, section, header, fieldset');
        const words = document.createRange();
        for (const node of text) {
          if (!frame || !cut.includes(getComputedStyle(frame).overflowX)) break;
          words.selectNodeContents(node);
          const { left, right } = words.getBoundingClientRect();
          const edge = frame.getBoundingClientRect();
          const past = Math.round(Math.max(right - edge.right, edge.left - left));
          if (past > 1) say(part, `is cut ${past} px by what it stands in`, part.textContent);
        }
        const box = part.getBoundingClientRect();
        if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
          say(part, 'stands out of the page', part.textContent);
      }
      return found;
    },
    [...known],
  );
}

/** Hints in empty fields that are longer than their field. */
export function cutHints(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll('input')].flatMap((field) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
      if (!pen || !field.placeholder || field.clientWidth === 0) return [];
      pen.font = font;
      const room =
        field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      const over = Math.ceil(pen.measureText(field.placeholder).width - room);
      return over > 0 ? [`${over} px too long for its field: ${field.placeholder}`] : [];
    });
  });
}
