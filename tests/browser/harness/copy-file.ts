import type { Page } from 'puppeteer-core';
import { createTranslate } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';

const t = createTranslate();

/** Hands the desk's settings a copy, as the file dialog would. */
export async function bringCopy(desk: Page, path: string): Promise<void> {
  const button = await desk.waitForSelector(byRole('button', t('copies.bring')));
  const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
  const input = await field?.asElement()?.toElement('input');
  await input?.uploadFile(path);
}
