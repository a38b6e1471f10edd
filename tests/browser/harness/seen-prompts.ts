import type { Page } from 'puppeteer-core';

const api = '(globalThis.browser ?? chrome)';
const prompts = '/^(prepare|reflect|week):/';

/**
 * Writes down in a page of the extension each prompt that is shown, and once it is marked takes it away,
 * as somebody who reads it would: shown again, it would be written down again. Firefox without a window
 * closes a notification at once, and its closing tells that it was there.
 */
export async function watchPrompts(page: Page): Promise<void> {
  await page.evaluate(`{
    globalThis.shownPrompts = [];
    const open = new Set();
    const gone = new Map();
    const note = (id) => {
      if (!${prompts}.test(id) || open.has(id)) return;
      open.add(id);
      shownPrompts.push(id);
    };
    ${api}.notifications.onClosed.addListener(note);
    const look = async () => {
      const ids = Object.keys(await ${api}.notifications.getAll());
      ids.forEach(note);
      const { prompted = [] } = await ${api}.storage.local.get('prompted');
      for (const { id } of prompted) {
        if (!open.has(id)) continue;
        if (ids.includes(id)) await ${api}.notifications.clear(id);
        // Its closing may be told a little later than its mark is seen.
        else if (gone.get(id) === undefined) gone.set(id, performance.now());
        else if (performance.now() - gone.get(id) > 1500) (open.delete(id), gone.delete(id));
      }
      setTimeout(look, 60);
    };
    void look();
  }`);
}

/** The notifications' ids so far, in the order they were shown. */
export function shownPrompts(page: Page): Promise<string[]> {
  return page.evaluate('globalThis.shownPrompts') as Promise<string[]>;
}

/** How many prompts are marked on disk as shown. */
export function marked(page: Page): Promise<string[]> {
  const ids = `${api}.storage.local.get('prompted').then(({ prompted = [] }) => prompted.map(({ id }) => id))`;
  return page.evaluate(ids) as Promise<string[]>;
}

/** Lets the browser look at the clock once more after it has been moved: an alarm that rings in a moment. */
export async function ringSoon(page: Page): Promise<void> {
  await page.evaluate(`${api}.alarms.create('nudge', { when: Date.now() + 300 })`);
}

/** What stands on the toolbar button. */
export function badge(page: Page): Promise<string> {
  return page.evaluate(`${api}.action.getBadgeText({})`) as Promise<string>;
}

/** Keeps settings as the settings page would. */
export async function keepSettings(page: Page, settings: object): Promise<void> {
  await page.evaluate(`${api}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
}
