import type { Page } from 'puppeteer-core';
import { createTranslate } from '../../lib/i18n/english';
import { byRole, importAddress, importFile } from '../driver/actions';
import type { Session } from '../driver/session';
import type { Source } from './plan';
import { whyUnreached } from './unreached';

const t = createTranslate();

async function give(session: Session, desk: Page, source: Source, unattended: boolean) {
  if (source.kind === 'file') return importFile(desk, source.path);
  // Nobody is there to answer the browser's question about this host.
  if (unattended) await session.allowHost(`https://${source.url.hostname}/*`);
  await desk.bringToFront();
  return importAddress(desk, source.url.href).catch(async (error: Error) => {
    const unreached = error.message.includes(t('calendar.fetch.offline'));
    const why = unreached ? await whyUnreached(source.url) : '';
    throw new Error(`${error.message} ${why}`.trim());
  });
}

/** Gives each calendar to the desk as a user would, and prints what the desk says of it. */
export async function giveCalendars(
  session: Session,
  desk: Page,
  sources: readonly Source[],
  unattended: boolean,
): Promise<void> {
  for (const [index, source] of sources.entries()) {
    if (index > 0) await desk.locator(byRole('button', t('desk.import.another'))).click();
    const report = await give(session, desk, source, unattended);
    console.log(`The desk says: ${report}`);
  }
}
