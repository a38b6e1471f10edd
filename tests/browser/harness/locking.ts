import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { pressUntil } from './choose';

const t = createTranslate();
const PHRASE = 'four odd little words';

/** Presses a button of a page until what comes of it is there. */
export async function pressFor(
  page: Page,
  name: string,
  there: () => Promise<unknown>,
): Promise<void> {
  await page.bringToFront();
  await pressUntil(() => page.$(byRole('button', name)), there);
}

/** Turns the lock on in the settings, which the desk shows, from the passphrase to the code that was kept. */
export async function turnLockOn(desk: Page): Promise<void> {
  const phrases = '.dk-lock input[type=password]';
  const check = byRole('textbox', t('desk.lock.check'));
  await pressFor(desk, t('desk.lock.ask'), () => desk.$(phrases));
  for (const one of await desk.$$(phrases)) await one.type(PHRASE);
  await desk.keyboard.press('Enter');
  await seeText(desk, t('desk.lock.code.head'), 60_000);
  const code = String(await desk.$eval('.dk-secret code', (shown) => shown.textContent));
  await pressFor(desk, t('desk.lock.code.kept'), () => desk.$(check));
  await desk.locator(check).fill(code.slice(-4));
  await desk.locator(byRole('button', t('desk.lock.do'))).click();
  await seeText(desk, t('desk.lock.now'), 60_000);
}

/** Unlocks in a page that shows the lock's screen. The passphrase is typed until it was taken: trying it takes a while. */
export async function unlock(page: Page): Promise<void> {
  await page.bringToFront();
  const phrase = `aria/${t('lock.phrase')}[role="textbox"]`;
  await vi.waitFor(
    async () => {
      if (await page.$(byRole('button', t('lock.do')))) {
        await page.locator(phrase).fill(PHRASE);
        await page.keyboard.press('Enter');
      }
      expect(await page.$('main.lock')).toBeNull();
    },
    { timeout: 60_000, interval: 1_000 },
  );
}
