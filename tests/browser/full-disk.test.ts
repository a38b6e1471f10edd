import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw } from './harness/database';
import { chooseOwnFolder, inFolder } from './harness/own-folder';
import { partnerRow } from './harness/rows';

const t = createTranslate();
let cairn: Cairn;
let desk: Page;
let builds: string;

const press = (name: string) => desk.locator(byRole('button', name)).click();

async function quota(quotaSize?: number): Promise<void> {
  const devtools = await desk.createCDPSession();
  const { origin } = cairn.session;
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize && { quotaSize }),
  });
}

/** The shipped build, but for the permission that no quota holds for Cairn: the only limit that a test can set. */
async function withQuota(folder: string): Promise<string> {
  const build = resolve(process.env.CAIRN_OUT ?? '.output', 'chrome-mv3');
  const other = join(folder, 'build', 'chrome-mv3');
  await cp(build, other, { recursive: true });
  const manifest = JSON.parse(await readFile(join(other, 'manifest.json'), 'utf8'));
  const permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  await writeFile(join(other, 'manifest.json'), JSON.stringify({ ...manifest, permissions }));
  return join(folder, 'build');
}

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'cairn-'));
  cairn = await startCairn({ build: await withQuota(builds) });

  desk = await cairn.session.open('desk', '#settings');
  await databaseMade(desk);
  await putRows(desk, 'partners', [partnerRow({ name: 'Bo Li' })] as Raw[]);
});
afterAll(async () => {
  await cairn?.stop();
  await rm(builds, { recursive: true, force: true });
});

it('makes no backup when the disk is full, and says so', async () => {
  await quota();
  await chooseOwnFolder(desk);
  await desk.reload();
  await seeText(desk, t('backup.last', { when: t('desk.day.today') }));
  const before = await inFolder(desk);
  await quota(1000);
  await press(t('backup.now'));
  await seeText(desk, t('backup.trouble.full'));
  expect(await inFolder(desk)).toEqual(before);
});
