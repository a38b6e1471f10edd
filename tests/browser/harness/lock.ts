import type { Page } from 'puppeteer-core';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { typeIn } from './fields';

const t = createTranslate();

/** Turns the lock on in the settings, from the passphrase to the code that was kept; gives the recovery code. */
export async function turnLockOn(desk: Page, phrase: string): Promise<string> {
  const press = (name: string) => desk.locator(byRole('button', name)).click();
  await press(t('desk.lock.ask'));
  await typeIn(desk, t('sealed.phrase'), phrase);
  await typeIn(desk, t('sealed.again'), phrase);
  await press(t('desk.lock.next'));
  await seeText(desk, t('desk.lock.code.head'), 60_000);
  const code = String(await desk.$eval('.dk-secret code', (shown) => shown.textContent));
  await press(t('desk.lock.code.kept'));
  await typeIn(desk, t('desk.lock.check'), code.slice(-4));
  await press(t('desk.lock.do'));
  await seeText(desk, t('desk.lock.now'), 60_000);
  return code;
}
