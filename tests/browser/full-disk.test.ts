import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCHEMA } from '@/lib/copies/tables';
import { createTranslate } from '@/lib/i18n/english';
import type { TableName } from '@/lib/storage/tables';
import { byRole, importFile, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { chooseOwnFolder, inFolder } from './harness/own-folder';
import { actionRow, partnerRow } from './harness/rows';

const t = createTranslate();
let cairn: Cairn;
let desk: Page;
/** A page that is none of Cairn's. */
let quotas: Page;
let builds: string;

const press = (name: string) => desk.locator(byRole('button', name)).click();

async function quota(quotaSize?: number): Promise<void> {
  const devtools = await quotas.createCDPSession();
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
  quotas = await cairn.session.browser.newPage();

  desk = await cairn.session.open('desk', '#settings');
  await databaseMade(desk);
  await putRows(desk, 'partners', [
    partnerRow({ name: 'Bo Li', emails: ['bo@example.org'] }),
  ] as Raw[]);
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

/** A copy with a partner and a thousand actions, as a file. */
async function someCopy(): Promise<string> {
  const priya = partnerRow({ name: 'Priya Raman' });
  const actions = Array.from({ length: 1000 }, (_, n) => actionRow(priya, { text: `Action ${n}` }));
  const path = join(cairn.folder, 'cairn-2026-01-02.json');
  const about = { format: 'cairn', schema: SCHEMA, madeAt: Date.now(), settings: null };
  await writeFile(path, JSON.stringify({ ...about, tables: { partners: [priya], actions } }));
  return path;
}

async function addCopy(path: string): Promise<void> {
  const button = await desk.waitForSelector(byRole('button', t('copies.bring')));
  const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
  const input = await field?.asElement()?.toElement('input');
  await input?.uploadFile(path);
  await press(t('copies.add'));
}

const whatIsHere = async () => {
  const names = (await readRows(desk, 'partners')).map(({ name }) => name);
  const many = async (table: TableName) => (await readRows(desk, table)).length;
  return [names.sort().join(), await many('actions'), await many('importUndos')];
};

/** Gives the desk a calendar's file, which comes to nothing either. */
async function importFails(): Promise<void> {
  const calendars = await cairn.session.open('desk', '#calendars');
  const path = join(cairn.folder, 'meetings.ics');
  const soon = new Date(Date.now() + 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const event = [
    'BEGIN:VEVENT',
    'UID:one',
    `DTSTAMP:${soon}`,
    `DTSTART:${soon}`,
    'SUMMARY:Mentoring',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VEVENT', 'END:VCALENDAR', ''];
  await writeFile(path, lines.join('\r\n'));
  await expect(importFile(calendars, path)).rejects.toThrow(t('sync.full'));
  expect(await readRows(calendars, 'calendarAccounts')).toEqual([]);
  expect(await readRows(calendars, 'calendarEvents')).toEqual([]);
  await calendars.close();
}

it('takes in no copy and no calendar when the disk is full, says so, and changes nothing until there is room', async () => {
  const path = await someCopy();
  // What is left is remembered for a while once something was written: so it is little from the beginning.
  await cairn.session.close();
  await cairn.restart();
  quotas = await cairn.session.browser.newPage();
  await quota(1000);
  desk = await cairn.session.open('desk', '#settings');
  await addCopy(path);
  await seeText(desk, t('copies.full'));
  expect(await whatIsHere()).toEqual(['Bo Li', 0, 0]);
  await importFails();
  await quota();
  await addCopy(path);
  await seeText(desk, t('copies.done.merge'));
  expect(await whatIsHere()).toEqual(['Bo Li,Priya Raman', 1000, 1]);
});
