import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { Session } from '@/scripts/driver/session';
import { chooseOwnFolder } from '@/tests/browser/harness/own-folder';
import { type Figure, figure } from './figure';
import { timed } from './timed';

const t = createTranslate();
const PATIENCE = 180_000;

/** A backup of all that there is in a folder, read back and the older one of the day taken away. */
export async function backupFigures(session: Session, rows = 'of all rows'): Promise<Figure[]> {
  const desk = await session.open('desk', '#settings');
  await desk.waitForSelector(byRole('button', t('backup.choose')));
  await desk.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'cairn-backup'),
  );
  await chooseOwnFolder(desk);
  await desk.reload();
  // One may be under way by itself, since there is none of today.
  await seeText(desk, t('backup.now'), PATIENCE);
  const again = async () => {
    await desk.locator(byRole('button', t('backup.now'))).click();
    await desk.waitForSelector('progress');
  };
  const { ms, frame } = await timed(desk, again, t('backup.now'));
  await desk.close();
  return [
    figure(`backup ${rows}, written and read back, against the 30 s it may take`, [ms], [30_000]),
    figure('longest frame of the page meanwhile (backup), against 50 ms', [frame], [50]),
  ];
}
