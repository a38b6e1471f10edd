import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { bringCopy } from './harness/copy-file';
import { databaseMade, dropRow, putRows, type Raw, readRows } from './harness/database';
import { findingsIn } from './harness/findings';
import { picture } from './harness/picture';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;

let cairn: Cairn;
let disk: Page;
let desk: Page;
let file: string;

const priya = partnerRow({ name: 'Priya Raman' });
const bo = partnerRow({ name: 'Bo Li', emails: ['bo@example.org'] });
const last = meetingRow(priya, { start: Date.now() - 8 * DAY, end: Date.now() - 8 * DAY + 1 });
const note = noteRow(last, { markdown: 'What was said' });
const sent = actionRow(priya, { text: 'Send the list' });

const press = (name: string) => desk.locator(byRole('button', name)).click();

async function downloaded(folder: string, ending = 'json'): Promise<string> {
  const like = new RegExp(`^cairn-[\\d-]+\\.${ending}$`);
  return vi.waitFor(
    async () => {
      const name = (await readdir(folder)).find((one) => like.test(one));
      if (!name) throw new Error('No copy yet');
      return join(folder, name);
    },
    { timeout: 10_000 },
  );
}

const choose = (path: string) => bringCopy(desk, path);

const findings = () => findingsIn(cairn.session, desk);

beforeAll(async () => {
  cairn = await startCairn();
  disk = await cairn.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', [priya, bo] as Raw[]);
  await putRows(disk, 'meetings', [last] as Raw[]);
  await putRows(disk, 'noteBlocks', [note] as unknown as Raw[]);
  await putRows(disk, 'actions', [sent] as Raw[]);
  desk = await cairn.session.open('desk', '#settings');
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: cairn.folder,
  });
});
afterAll(() => cairn?.stop());

describe('a copy of everything', () => {
  it('is handed over as a file', async () => {
    await press(t('desk.set.export'));
    file = await downloaded(cairn.folder);
    await seeText(desk, t('desk.set.export.did'));
  });

  it('says what it would change, for everybody, before it changes anything', async () => {
    await dropRow(disk, 'actions', sent.id);
    await dropRow(disk, 'noteBlocks', note.id);
    await putRows(disk, 'partners', [
      { ...bo, name: 'Bo Lee', updatedAt: Date.now() + 1 },
    ] as Raw[]);
    await choose(file);
    await seeText(desk, t('copies.head'));
    await seeText(desk, t('copies.add.older'));
    if (process.env.CAIRN_SHOTS)
      await desk.screenshot({ path: `${process.env.CAIRN_SHOTS}/ask.png`, fullPage: true });
    expect(await findings()).toEqual([]);
    expect(await readRows(disk, 'actions')).toEqual([]);
  });

  it('is added, and every page follows', async () => {
    const partners = await cairn.session.open('desk', `#partner/${priya.id}`);
    await partners.waitForSelector('h1');
    await desk.bringToFront();
    await press(t('copies.add'));
    await seeText(desk, t('copies.done.merge'));
    await seeText(partners, 'Send the list');
    await partners.close();
    expect(await readRows(disk, 'noteBlocks')).toEqual([note]);
    expect(await readRows(disk, 'partners')).toContainEqual(
      expect.objectContaining({ name: 'Bo Lee' }),
    );
  });

  it('is taken back, and all is as it was', async () => {
    if (process.env.CAIRN_SHOTS)
      await desk.screenshot({ path: `${process.env.CAIRN_SHOTS}/done.png`, fullPage: true });
    await press(t('copies.undo'));
    await seeText(desk, t('copies.undone'));
    expect(await readRows(disk, 'actions')).toEqual([]);
    expect(await readRows(disk, 'importUndos')).toEqual([]);
  });
});

describe('a copy that is locked', () => {
  const phrase = 'four odd little words';
  const type = (name: string, words: string) =>
    desk.locator(`aria/${name}[role="textbox"]`).fill(words);

  it('shows nobody what is in it', async () => {
    await putRows(disk, 'noteBlocks', [note] as unknown as Raw[]);
    await press(t('sealed.ask'));
    await type(t('sealed.phrase'), phrase);
    await type(t('sealed.again'), phrase);
    expect(await findings()).toEqual([]);
    await picture(desk, 'copy-lock');
    await press(t('sealed.do'));
    const locked = await readFile(await downloaded(cairn.folder, 'cairn'));
    expect(locked.subarray(0, 24).toString()).toBe('{"format":"cairn-sealed"');
    for (const word of ['What was said', 'Priya', 'partners'])
      expect(locked.includes(word)).toBe(false);
  });

  it('opens with its passphrase, and with no other', async () => {
    await choose(await downloaded(cairn.folder, 'cairn'));
    await seeText(desk, t('sealed.open.head'));
    await type(t('sealed.phrase'), 'Four odd little words');
    await press(t('sealed.open.do'));
    await seeText(desk, t('sealed.open.wrong'));
    await picture(desk, 'copy-locked');
    await type(t('sealed.phrase'), phrase);
    await press(t('sealed.open.do'));
    await seeText(desk, t('copies.head'));
    await press(t('desk.rel.cancel'));
  });
});
