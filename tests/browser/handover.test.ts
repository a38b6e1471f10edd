import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { picture } from './harness/picture';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const PHRASE = 'four odd little words';

let ana: Cairn;
let bo: Cairn;
let mine: Page;
let theirs: Page;
let disk: Page;

const partner = partnerRow({ name: 'Bo Li', emails: ['bo@example.org'], splitPartner: 80 });
const other = partnerRow({ name: 'Ana Costa', emails: [], chair: 'mentee' });
const met = meetingRow(partner, { start: Date.now() - 8 * DAY, end: Date.now() - 8 * DAY + 1 });
const shared = noteRow(met, { markdown: 'We *both* saw it', visibility: 'shareable' });
const secret = noteRow(met, { markdown: 'For me alone' });
const action = actionRow(partner, { text: 'Send the list' });
const goal = goalRow(partner);

const press = (page: Page, name: string) => page.locator(byRole('button', name)).click();
const type = (page: Page, name: string, words: string) =>
  page.locator(`aria/${name}[role="textbox"]`).fill(words);

async function findings(cairn: Cairn, page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.setViewport({ width: 320, height: 800 });
    await cairn.session.colours(page, scheme);
    const about = scheme === 'dark' ? ({ other: 'colours' } as const) : {};
    for (const finding of await axeFindings(page, about)) found.push(`${scheme} ${finding}`);
    const past = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (Number(past) > 0) found.push(`${scheme}: ${past} px too wide`);
  }
  return found;
}

async function pictures(cairn: Cairn, page: Page, name: string): Promise<void> {
  if (!process.env.CAIRN_SHOTS) return;
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1200]) {
      await page.setViewport({ width, height: 800 });
      await cairn.session.colours(page, scheme);
      await picture(page, `handover ${name} ${scheme} ${width}`);
    }
  }
}

beforeAll(async () => {
  [ana, bo] = await Promise.all([startCairn(), startCairn()]);
  const first = await ana.session.open('popup');
  await databaseMade(first);
  await putRows(first, 'partners', [partner] as Raw[]);
  await putRows(first, 'meetings', [met] as Raw[]);
  await putRows(first, 'noteBlocks', [shared, secret] as unknown as Raw[]);
  await putRows(first, 'actions', [action] as Raw[]);
  await putRows(first, 'goals', [goal] as unknown as Raw[]);
  mine = await ana.session.open('desk', `#partner/${partner.id}/handover`);
  const session = await mine.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    ...{ behavior: 'allow', downloadPath: ana.folder },
  });
  disk = await bo.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', [other] as Raw[]);
  theirs = await bo.session.open('desk', '#handover');
});
afterAll(async () => {
  await Promise.all([ana?.stop(), bo?.stop()]);
});

describe('handing over to the partner’s Cairn', () => {
  it('shows what goes, nothing private among it, and saves it locked', async () => {
    await seeText(mine, 'We both saw it');
    expect(await mine.evaluate('document.body.textContent')).not.toContain('For me alone');
    await pictures(ana, mine, 'give');
    await press(mine, t('hand.key.show'));
    await seeText(mine, 'cairn-key:');
    expect(await findings(ana, mine)).toEqual([]);
    await type(mine, t('hand.who.name'), 'Ana Costa');
    await type(mine, t('sealed.phrase'), PHRASE);
    await type(mine, t('sealed.again'), PHRASE);
    await press(mine, t('hand.save'));
    await seeText(mine, t('hand.saved', { name: '\u2068Bo\u2069' }));
  });

  it('is opened by the other one, who sees whose it is and what it would change', async () => {
    const file = await vi.waitFor(
      async () => {
        const name = (await readdir(ana.folder)).find((one) => one.endsWith('.cairn'));
        if (!name) throw new Error('Not saved yet');
        return join(ana.folder, name);
      },
      { timeout: 10_000 },
    );
    const button = await theirs.waitForSelector(byRole('button', t('hand.take.choose')));
    const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
    const input = await field?.asElement()?.toElement('input');
    await input?.uploadFile(file);
    await seeText(theirs, t('sealed.open.head'));
    await type(theirs, t('sealed.phrase'), PHRASE);
    await press(theirs, t('sealed.open.do'));
    await seeText(theirs, t('hand.take.by.name'));
    await seeText(theirs, 'Send the list');
    expect(await readRows(disk, 'actions')).toEqual([]);
    await pictures(bo, theirs, 'take');
    expect(await findings(bo, theirs)).toEqual([]);
  });

  it('is taken in with the sides turned round, and taken back', async () => {
    await press(theirs, t('hand.take.do'));
    await seeText(theirs, t('hand.take.done'));
    expect(await readRows(disk, 'actions')).toMatchObject([
      { id: action.id, owner: 'partner', partnerId: other.id },
    ]);
    expect(await readRows(disk, 'partners')).toMatchObject([{ splitPartner: 20 }]);
    await pictures(bo, theirs, 'done');
    await press(theirs, t('hand.take.undo'));
    await seeText(theirs, t('hand.take.undone'));
    expect(await readRows(disk, 'actions')).toEqual([]);
  });
});
