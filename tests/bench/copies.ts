import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createTranslate } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';
import type { Session } from '@/scripts/driver/session';
import { bringCopy } from '@/tests/browser/harness/copy-file';
import { databaseMade } from '@/tests/browser/harness/database';
import { press } from '@/tests/browser/harness/press';
import { type Figure, figure } from './figure';
import { timed } from './timed';

const t = createTranslate();

/** The name of the copy, once the browser has written all of it. */
async function downloaded(folder: string): Promise<string> {
  for (;;) {
    const names = await readdir(folder);
    const name = names.find((one) => one.endsWith('.json'));
    if (name && names.length === 1) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function settingsOf(session: Session, folder: string): Promise<Page> {
  const desk = await session.open('desk', '#settings');
  await databaseMade(desk);
  const devtools = await desk.createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await desk.waitForSelector(byRole('button', t('desk.set.export')));
  return desk;
}

/** A copy of all that `full` holds, taken into the empty `other`, and taken back there. */
export async function copyFigures(
  full: Session,
  other: Session,
  rows = 'of all rows',
): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-copy-'));
  try {
    const from = await settingsOf(full, folder);
    const wrote = await timed(
      from,
      () => press(from, t('desk.set.export')),
      t('desk.set.export.did'),
    );
    const path = join(folder, await downloaded(folder));
    const { size } = await stat(path);
    await from.close();
    const desk = await settingsOf(other, folder);
    const looked = await timed(desk, () => bringCopy(desk, path), t('copies.head'));
    const took = await timed(desk, () => press(desk, t('copies.add')), t('copies.done.merge'));
    const undone = await timed(desk, () => press(desk, t('copies.undo')), t('copies.undone'));
    await desk.close();
    const all = { wrote, looked, took, undone };
    return Object.entries(all).flatMap(([what, { ms, frame }]) => [
      figure(
        `copy ${rows}, ${(size / 1e6).toFixed(0)} MB, ${what}, against the 30 s it may take`,
        [ms],
        [30_000],
      ),
      figure(`longest frame of the page meanwhile (${what}), against 50 ms`, [frame], [50]),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
