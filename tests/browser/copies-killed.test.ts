import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readName } from '@/lib/backup/names';
import { judgeCheck } from '@/lib/copies/check';
import { SCHEMA } from '@/lib/copies/tables';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { chooseOwnFolder, inFolder } from './harness/own-folder';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const MANY = 1500;
const DAY = 86_400_000;

/** A partner with thousands of rows in three tables, each of which says whose it is. */
function lotOf(name: string): Record<'partners' | 'meetings' | 'actions' | 'noteBlocks', Raw[]> {
  const partner = partnerRow({ name, emails: [`${name}@example.org`] });
  const start = Date.now() - 9 * DAY;
  const meeting = meetingRow(partner, { start, end: start + 1, title: name, status: 'held' });
  const each = Array.from({ length: MANY }, (_, n) => n);
  return {
    partners: [partner],
    meetings: [meeting],
    actions: each.map((n) => actionRow(partner, { text: `${name} ${n}` })),
    noteBlocks: each.map((order) => noteRow(meeting, { order, markdown: `${name} ${order}` })),
  } as unknown as ReturnType<typeof lotOf>;
}

const tables = ['partners', 'meetings', 'actions', 'noteBlocks'] as const;
let cairn: Cairn;
let path: string;
let desk: Page;

const press = (name: string) => desk.locator(byRole('button', name)).click();

async function settings(): Promise<void> {
  desk = await cairn.session.open('desk', '#settings');
  await desk.waitForSelector(byRole('button', t('copies.bring')));
}

/** How many rows of each lot there are in each table. */
async function there(): Promise<string> {
  const counts = await Promise.all(
    tables.map(async (table) => {
      const texts = (await readRows(desk, table)).map((row) => JSON.stringify(row));
      const of = (name: string) => texts.filter((text) => text.includes(`"${name}`)).length;
      return `${of('Old')}/${of('New')}`;
    }),
  );
  const undos = (await readRows(desk, 'importUndos')).filter(({ spent }) => spent === false);
  return `${counts.join(' ')}, ${undos.length} to take back`;
}
const OLD = `1/0 1/0 ${MANY}/0 ${MANY}/0, 0 to take back`;
const NEW = `0/1 0/1 0/${MANY} 0/${MANY}, 1 to take back`;

/** Hands the desk the copy, to be put in place of what is here. */
async function takeNew(): Promise<void> {
  const button = await desk.waitForSelector(byRole('button', t('copies.bring')));
  const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
  const input = await field?.asElement()?.toElement('input');
  await input?.uploadFile(path);
  await press(t('copies.instead'));
  await press(t('copies.instead.yes'));
}

/** Waits until the work that goes on is so far (0 to 1), or over: then the page says `end`. */
const far = (share: number, end: string) =>
  desk.waitForFunction(
    `(document.querySelector('progress')?.value ?? 0) >= ${share} || document.body.innerText.includes(${JSON.stringify(end)})`,
    { polling: 'raf', timeout: 15_000 },
  );

async function killedAndBack(): Promise<void> {
  await cairn.session.kill();
  await cairn.restart();
  await settings();
}

/** All as it was before the copy, whether it had come or not. */
async function backToOld(): Promise<void> {
  if ((await there()) === OLD) return;
  await press(t('copies.undo'));
  await seeText(desk, t('copies.undone'));
  expect(await there()).toBe(OLD);
}

async function layOut(browser: BrowserName): Promise<void> {
  cairn = await startCairn({ browser });
  await settings();
  await databaseMade(desk);
  for (const [table, rows] of Object.entries(lotOf('Old')))
    await putRows(desk, table as (typeof tables)[number], rows);
  path = join(cairn.folder, 'cairn-2026-01-02.json');
  const about = { format: 'cairn', schema: SCHEMA, madeAt: Date.now(), settings: null };
  await writeFile(path, JSON.stringify({ ...about, tables: lotOf('New') }));
}

describe.each<BrowserName>(['chrome', 'firefox'])('%s killed', (browser) => {
  beforeAll(() => layOut(browser));
  afterAll(() => cairn?.stop());
  it('while a copy is taken in leaves all or nothing of it', async () => {
    await takeNew();
    await far(0.3, t('copies.done.replace'));
    await killedAndBack();
    expect([OLD, NEW]).toContain(await there());
    await backToOld();
  });

  it('or its worker ended leaves all or nothing, and the page goes on', async () => {
    await takeNew();
    await far(0.3, t('copies.done.replace'));
    await desk.close();
    await settings();
    expect([OLD, NEW]).toContain(await there());
    await backToOld();
  });

  it('while it is taken back leaves all or nothing of that', async () => {
    if ((await there()) === OLD) {
      await takeNew();
      await seeText(desk, t('copies.done.replace'));
    }
    expect(await there()).toBe(NEW);
    await press(t('copies.undo'));
    await far(0.1, t('copies.undone'));
    await killedAndBack();
    expect([OLD, NEW]).toContain(await there());
  });

  // Firefox gives no page a folder.
  it.runIf(browser === 'chrome')(
    'while a backup is made never leaves a file with a backup’s name that is cut off',
    async () => {
      await backToOld();
      await chooseOwnFolder(desk);
      await desk.reload();
      await press(t('backup.now'));
      await far(0.5, t('backup.did'));
      await killedAndBack();
      const all = Object.entries(await inFolder(desk));
      for (const [name, text] of all.filter(([one]) => readName(one)))
        expect(judgeCheck(new TextEncoder().encode(text)), name).toBe('fits');
    },
  );
});
