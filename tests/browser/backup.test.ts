import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw } from './harness/database';
import { chooseOwnFolder, inFolder } from './harness/own-folder';
import { picture } from './harness/picture';
import { partnerRow } from './harness/rows';

const t = createTranslate();
const LONG = { timeout: 10_000 };

let cairn: Cairn;
let desk: Page;

const press = (name: string) => desk.locator(byRole('button', name)).click();

const names = async () =>
  Object.keys(await inFolder(desk))
    .map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))
    .sort();

async function findings(): Promise<string[]> {
  await desk.setViewport({ width: 320, height: 800 });
  await cairn.session.colours(desk, 'dark');
  const past = await desk.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [...(await axeFindings(desk)), ...(Number(past) > 0 ? [`${past} px too wide`] : [])];
}

beforeAll(async () => {
  cairn = await startCairn();
  desk = await cairn.session.open('desk', '#settings');
  await databaseMade(desk);
  await putRows(desk, 'partners', [partnerRow({ name: 'Priya Raman' })] as Raw[]);
});
afterAll(() => cairn?.stop());

describe('a backup in a folder', () => {
  it('is made by itself on the first visit of the day, whole, beside what lies there', async () => {
    await seeText(desk, t('backup.none'));
    await picture(desk, 'backup-none');
    await desk.waitForFunction(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'cairn-backup'),
    );
    await chooseOwnFolder(desk);
    await desk.reload();
    await seeText(desk, t('backup.last', { when: t('desk.day.today') }));
    expect(await names()).toEqual(['cairn-day.json', 'letter.txt']);
    const [copy = ''] = Object.values(await inFolder(desk)).filter((text) => text.startsWith('{'));
    expect(JSON.parse(copy).tables.partners).toEqual([
      expect.objectContaining({ name: 'Priya Raman' }),
    ]);
  });

  it('is made on a click, and then the day’s older one goes', async () => {
    await press(t('backup.now'));
    await vi.waitFor(
      async () => expect(await names()).toEqual(['cairn-day-2.json', 'letter.txt']),
      LONG,
    );
  });

  it('is looked at before anything is changed', async () => {
    await desk.locator(`::-p-text(${t('backup.files')})`).click();
    expect(await findings()).toEqual([]);
    await picture(desk, 'backup-folder');
    await desk.locator('.dk-backups .btn').click();
    await seeText(desk, t('copies.head'));
    await seeText(desk, t('copies.nothing'));
  });

  it('says that the folder is gone, and what to do', async () => {
    await desk.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('Backups', { recursive: true });
    });
    await press(t('backup.now'));
    await seeText(desk, t('backup.trouble.gone'));
    await seeText(desk, t('backup.last', { when: t('desk.day.today') }));
    await picture(desk, 'backup-gone');
  });
});
