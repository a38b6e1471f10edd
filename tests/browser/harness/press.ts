import type { Page } from 'puppeteer-core';
import { byRole } from '@/scripts/driver/actions';

/** Presses the button of that name once it is there. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(byRole('button', name)).click();
