import type { Page } from 'puppeteer-core';
import { shownText } from '../driver/actions';

/** What the panel shows, counted from the page itself. */
export interface Seen {
  heading: string;
  left: string;
  actions: number;
  goals: number;
  notes: number;
}

/** Looks at a panel's page. */
export async function lookAt(panel: Page): Promise<Seen> {
  const left = /\d+ min left/.exec(await shownText(panel))?.[0] ?? '';
  const counted = await panel.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const text = (element?: Element) => element?.textContent?.trim() ?? '';
    return {
      heading: text(all('h1')[0]),
      actions: all('#actions li').length,
      goals: all('#goals li').length,
      notes: all('#notes p').filter((line) => text(line) !== '').length,
    };
  });
  return { ...counted, left };
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** One sentence about what was seen. */
export function sentence({ heading, left, actions, goals, notes }: Seen): string {
  const running = left ? `running (${left})` : 'not running';
  const parts = [count(actions, 'action'), count(goals, 'goal'), count(notes, 'note')];
  return `The panel shows “${heading}”, ${running}, with ${parts.join(', ')}.`;
}
