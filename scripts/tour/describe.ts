import type { Page } from 'puppeteer-core';
import { settled, shownText } from '../driver/actions';

/** What the panel shows, counted from the page itself. */
export interface Seen {
  /** The name at its head and what stands below it. */
  heading: string;
  title: string;
  left: string;
  actions: number;
  goals: number;
  notes: number;
}

/** Looks at a panel's page; `title` is the meeting's, if it is known. */
export async function lookAt(panel: Page, title = ''): Promise<Seen> {
  // A calendar of the user's own may hold no meeting that runs now.
  const running = '/ min left/.test(document.body.innerText)';
  await panel.waitForFunction(running, { timeout: 5_000 }).catch(() => undefined);
  await settled(panel);
  const text = await shownText(panel);
  const count = (selector: string) => panel.$$eval(selector, (found) => found.length);
  return {
    heading: await panel.$eval('h1', ({ firstChild }) => firstChild?.textContent?.trim() ?? ''),
    title: text.includes(title) ? title : '',
    left: /\d+ min left/.exec(text)?.[0] ?? '',
    actions: await count('#actions li'),
    goals: await count('#goals li'),
    notes: await panel.$$eval(
      '#notes .note-text',
      (blocks) => blocks.filter(({ textContent }) => textContent.trim() !== '').length,
    ),
  };
}

const several = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** One sentence about what was seen. */
export function sentence({ heading, title, left, actions, goals, notes }: Seen): string {
  const shown = title ? `“${title}” with ${heading}` : `“${heading}”`;
  const running = left ? `running (${left})` : 'not running';
  const parts = [several(actions, 'action'), several(goals, 'goal'), several(notes, 'note')];
  return `The panel shows ${shown}, ${running}, with ${parts.join(', ')}.`;
}
