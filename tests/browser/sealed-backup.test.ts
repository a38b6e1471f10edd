import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, dropRow, putRows, type Raw, readRows } from './harness/database';
import { finder } from './harness/disk/look-for';
import { typeIn } from './harness/fields';
import { turnLockOn } from './harness/lock';
import { bytesInFolder, chooseOwnFolder, inFolder } from './harness/own-folder';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const PHRASE = 'four odd little words';

const priya = partnerRow({ name: 'Zyxwvara Raman', emails: ['zyxwvara@example.org'] });
const met = meetingRow(priya, { start: Date.now() - DAY, end: Date.now() - DAY + 1 });
const note = noteRow(met, { markdown: 'Plimquost was said' });
const action = actionRow(priya, { text: 'Grundelwick' });
const words = ['Zyxwvara', 'zyxwvara', 'Plimquost', 'Grundelwick'];
const bo = partnerRow({ name: 'Bo Li', emails: ['bo@example.org'] });

let from: Cairn;
let code = '';
let sealed = Buffer.alloc(0);

const press = (page: Page, name: string) => page.locator(byRole('button', name)).click();
const names = async (desk: Page) => (await readRows(desk, 'partners')).map(({ name }) => name);

beforeAll(async () => {
  from = await startCairn();
  let desk = await from.session.open('desk', '#settings');
  await databaseMade(desk);
  await putRows(desk, 'partners', [priya] as Raw[]);
  await putRows(desk, 'meetings', [met] as Raw[]);
  await putRows(desk, 'noteBlocks', [note] as unknown as Raw[]);
  await putRows(desk, 'actions', [action] as Raw[]);
  await desk.close();
  desk = await from.session.open('desk', '#settings');
  code = await turnLockOn(desk, PHRASE);
  await chooseOwnFolder(desk);
  await desk.close();
});
afterAll(() => from?.stop());

describe('the day’s backup while the lock is on', () => {
  it('is sealed before it lies in the folder', async () => {
    const desk = await from.session.open('desk', '#settings');
    await seeText(desk, t('backup.last', { when: t('desk.day.today') }));
    const [name = '', ...others] = Object.keys(await inFolder(desk)).sort();
    expect(name).toMatch(/^cairn-\d{4}-\d\d-\d\d\.cairn$/);
    expect(others).toEqual(['letter.txt']);
    sealed = await bytesInFolder(desk, name);
    expect(sealed.length).toBeGreaterThan(1000);
    expect([...finder(words)(sealed)]).toEqual([]);
    await desk.close();
  });

  it('is brought back from there with nothing to type', async () => {
    const desk = await from.session.open('desk', '#settings');
    await dropRow(desk, 'actions', action.id);
    await desk.locator(`::-p-text(${t('backup.files')})`).click();
    await desk.locator('.dk-backups .btn').click();
    await press(desk, t('copies.add'));
    await seeText(desk, t('copies.done.merge'));
    await desk.evaluate(`location.hash = 'partner/${priya.id}'`);
    await seeText(desk, 'Grundelwick');
    await from.session.close();
  });
});

describe.each<BrowserName>(['chrome', 'firefox'])('such a backup in another %s', (browser) => {
  let cairn: Cairn;
  let desk: Page;

  /** Hands the desk the backup, and types what is to open it. */
  async function open(typed: string): Promise<void> {
    if (!(await desk.$(byRole('button', t('sealed.open.do'))))) {
      const path = join(cairn.folder, 'cairn-2026-01-02.cairn');
      await writeFile(path, sealed);
      const button = await desk.waitForSelector(byRole('button', t('copies.bring')));
      const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
      await (await field?.asElement()?.toElement('input'))?.uploadFile(path);
      await seeText(desk, t('sealed.open.lock'));
    }
    await typeIn(desk, t('sealed.open.either'), typed);
    await press(desk, t('sealed.open.do'));
  }
  const everyRow = () =>
    Promise.all(
      (['partners', 'meetings', 'noteBlocks', 'actions', 'importUndos', 'locks'] as const).map(
        (table) => readRows(desk, table),
      ),
    );

  beforeAll(async () => {
    cairn = await startCairn({ browser });
    desk = await cairn.session.open('desk', '#settings');
    await databaseMade(desk);
  });
  afterAll(() => cairn?.stop());

  it('opens where nothing is by the passphrase, and by no other', async () => {
    const before = await everyRow();
    await open('Four odd little words');
    await seeText(desk, t('sealed.open.neither'), 60_000);
    expect(await everyRow()).toEqual(before);
    await open(PHRASE);
    await seeText(desk, t('copies.head'), 60_000);
    expect(await everyRow()).toEqual(before);
    await press(desk, t('copies.add'));
    await seeText(desk, t('copies.done.merge'));
    expect(await readRows(desk, 'partners')).toEqual([priya]);
    expect(await readRows(desk, 'noteBlocks')).toEqual([note]);
    expect(await readRows(desk, 'locks')).toEqual([]);
    await press(desk, t('copies.undo'));
    await seeText(desk, t('copies.undone'));
    expect(await names(desk)).toEqual([]);
  });

  it('takes the place of other data by the recovery code, and is taken back', async () => {
    await putRows(desk, 'partners', [bo] as Raw[]);
    await desk.close();
    desk = await cairn.session.open('desk', '#settings');
    const before = await everyRow();
    const end = code.endsWith('2222') ? '3333' : '2222';
    await open(`${code.slice(0, -4)}${end}`);
    await seeText(desk, t('sealed.open.neither'), 60_000);
    expect(await everyRow()).toEqual(before);
    await open(code.toLowerCase());
    await press(desk, t('copies.instead'));
    await press(desk, t('copies.instead.yes'));
    await seeText(desk, t('copies.done.replace'));
    expect(await names(desk)).toEqual([priya.name]);
    expect(await readRows(desk, 'noteBlocks')).toEqual([note]);
    await press(desk, t('copies.undo'));
    await seeText(desk, t('copies.undone'));
    expect(await everyRow()).toEqual(before);
  });
});
