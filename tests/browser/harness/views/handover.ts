import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { keepCard } from '@/lib/handover/card';
import { noteHandover } from '@/lib/handover/handover-of';
import type { TableName } from '@/lib/storage/tables';
import { everything } from '@/tests/desk/life';
import { type End, end, fileOf, take } from '@/tests/handover/support';
import { actionFields, meetingFields } from '@/tests/support/rows';
import type { Cairn } from '../cairn';
import { putRows, type Raw } from '../database';
import { layOut } from '../scene';
import { desk, ofPartner, press, type Rows, type Scene } from './view';

const DAY = 86_400_000;
const soon = { startsIn: 1500 };

/** What the one who hands over first has to share. */
async function shares({ store, clock, partner: partnerId }: End) {
  const start = clock.now - 9 * DAY;
  const meeting = await store.meetings.add(
    meetingFields({ start, partnerIds: [partnerId], title: 'Walk by the river' }),
  );
  const markdown = 'Say the *hardest* thing first, while both are still awake.';
  const note = { meetingId: meeting.id, order: 1, approach: null, markdown };
  await store.noteBlocks.add({ ...note, visibility: 'shareable' });
  const goal = await store.goals.add({
    ...{ partnerId, text: 'Lead a round', smart: null, due: null, target: 3 },
    ...{ status: 'active', order: 1, history: [] },
  });
  await store.goalCheckIns.add({
    ...{ goalId: goal.id, partnerId, meetingId: null, value: 1, words: 'One led' },
  });
  const texts = ['Send the list', 'Read it aloud', 'Ask the landlord', 'Book a room'];
  return Promise.all(
    texts.map((text) => store.actions.add(actionFields({ text, partnerId, goalId: goal.id }))),
  );
}

/**
 * Two Cairns that handed over to each other before, changed the same and other things since, and hand over once more:
 * the rows of the one, and the file of the other.
 */
async function two() {
  const now = Date.now() - 3 * DAY;
  const ana = await end('Ana', 'Bo', 'mentor');
  const bo = await end('Bo', 'Ana', 'mentee');
  for (const { clock } of [ana, bo]) clock.now = now;
  const [list, aloud, landlord, room] = await shares(ana);
  await take(bo, await fileOf(ana));
  for (const { clock } of [ana, bo]) clock.now += DAY;
  if (!list || !aloud || !landlord || !room) throw new Error('not laid out');
  await ana.store.actions.patch(list.id, { text: 'Send the short list' });
  bo.clock.now += DAY / 2;
  await bo.store.actions.patch(list.id, { text: 'Send the long list' });
  await bo.store.actions.patch(aloud.id, { status: 'done', doneAt: bo.clock.now });
  await bo.store.actions.patch(landlord.id, { text: 'Call the landlord' });
  await bo.store.actions.remove(room.id);
  const more = actionFields({ text: 'Look for a mirror', partnerId: bo.partner });
  await bo.store.actions.add({ ...more, owner: 'partner' });
  const file = JSON.parse(await fileOf(bo));
  const { line } = await keepCard(bo.store, {});
  await noteHandover(ana.store, ana.partner, { theirKey: line });
  return { ana, file: { ...file, rows: [...file.rows, { table: 'hats' }] } };
}

async function prepare({ session, folder }: Cairn): Promise<Rows> {
  const rows = await layOut(session, soon);
  const { ana, file } = await two();
  const tables = Object.entries(await everything(ana.store)) as [TableName, Raw[]][];
  for (const [table, all] of tables) if (all.length > 0) await putRows(rows.disk, table, all);
  const path = join(folder, 'from-bo.json');
  await writeFile(path, JSON.stringify(file));
  const partner = await ana.store.partners.get(ana.partner);
  if (!partner) throw new Error('nobody there');
  return { ...rows, partner, file: path };
}

const keys = async (page: Page) => {
  await press('.ho-keys > .btn')(page);
  await page.waitForSelector('.ho-keys code');
};
const choosing = async (page: Page, rows: Rows | undefined) => {
  const field = await page.waitForSelector('main input[type=file]');
  const input = await field?.toElement('input');
  if (rows?.file) await input?.uploadFile(rows.file);
  await page.waitForSelector('.ho-ask');
};
const folded = (page: Page) =>
  page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true })");
const asking = async (page: Page, rows: Rows | undefined) => {
  await choosing(page, rows);
  await page.waitForSelector('.ho-torn');
  await folded(page);
};
const taken = async (page: Page, rows: Rows | undefined) => {
  await asking(page, rows);
  await press('.ho-ask .btn.pri')(page);
  await page.waitForSelector('.dk-inset a.btn');
};

const typed = 'Send the long list. Call the landlord. Look for a mirror. Bo.';

/** Handing over to somebody, and taking in what they hand over. */
export const handedOver: Scene = {
  prepare,
  views: [
    ofPartner('handing over', () => '/handover', keys),
    desk('handover'),
    { ...desk('handover'), name: 'desk, what was handed over', reach: asking, typed },
    { ...desk('handover'), name: 'desk, taken in', reach: taken, typed, alone: true },
  ],
};
