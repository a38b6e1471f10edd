import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { byRole, seeText } from '@/scripts/driver/actions';
import { sidePanel } from '@/scripts/driver/chromium';
import { sidebarText } from '@/scripts/driver/firefox';
import type { Cairn } from './cairn';
import { readRows } from './database';
import { picture } from './picture';

/** What a newcomer writes down. */
export const NOTE = 'She names the trade-off first, then the no.';

/** A newcomer's hand: every click is counted, every step may have its picture. */
export function newcomer(name: string) {
  let clicks = 0;
  let step = 0;
  const from = Date.now();
  return {
    get clicks() {
      return clicks;
    },
    count: (n: number) => {
      clicks += n;
    },
    seconds: () => (Date.now() - from) / 1000,
    async press(page: Page, words: string) {
      await page.locator(byRole('button', words)).click();
      clicks += 1;
    },
    async shot(page: Page, of: string) {
      step += 1;
      await picture(page, `${name} ${step} ${of}`);
    },
  };
}

/** The panel that the desk has just opened; Firefox's own sidebar can't be typed into, its page can. */
export async function openedPanel(cairn: Cairn, desk: Page, shows: string): Promise<Page> {
  if (cairn.session.name === 'chrome') return sidePanel(cairn.session);
  await vi.waitFor(async () => expect(await sidebarText(desk)).toContain(shows), 15_000);
  return cairn.session.open('sidepanel');
}

/** Types a note where notes are written, after the one click that takes. */
export async function takeNote(hand: ReturnType<typeof newcomer>, panel: Page): Promise<void> {
  const notes = await panel.waitForSelector('#notes [contenteditable="true"]');
  await notes?.click();
  hand.count(1);
  await panel.keyboard.type(NOTE);
  await seeText(panel, NOTE);
}

/** What the notes say that are stored. */
export async function storedNotes(page: Page): Promise<unknown[]> {
  return (await readRows(page, 'noteBlocks')).map(({ markdown }) => markdown);
}
