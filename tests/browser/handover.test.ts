import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { downloaded } from './harness/downloaded';
import { typeIn } from './harness/fields';
import { findingsIn } from './harness/findings';
import { picture } from './harness/picture';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const PHRASE = 'four odd little words';

let ana: Cairn;
let bo: Cairn;
let mine: Page;
let theirs: Page;

const partner = partnerRow({ name: 'Bo Li', emails: ['bo@example.org'], splitPartner: 80 });
const anaHere = partnerRow({ name: 'Ana Costa', emails: [], chair: 'mentee' });
const met = meetingRow(partner, { start: Date.now() - 8 * DAY, end: Date.now() - 8 * DAY + 1 });
const shared = noteRow(met, { markdown: 'We *both* saw it', visibility: 'shareable' });
const secret = noteRow(met, { markdown: 'For me alone' });
const action = actionRow(partner, { text: 'Send the list' });
const goal = goalRow(partner);

const press = (page: Page, name: string) => page.locator(byRole('button', name)).click();

/** Hands Bo's Cairn a file as the file dialog would. */
async function take(file: string): Promise<void> {
  const button = await theirs.waitForSelector(byRole('button', t('hand.take.choose')));
  const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
  const input = await field?.asElement()?.toElement('input');
  await input?.uploadFile(file);
}

/** What a checker of accessibility finds; it knows Chromium's pages. */
async function findings(cairn: Cairn, page: Page): Promise<string[]> {
  return cairn.session.name === 'firefox' ? [] : findingsIn(cairn.session, page);
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

async function layOut(giver: BrowserName, taker: BrowserName): Promise<void> {
  [ana, bo] = await Promise.all([startCairn({ browser: giver }), startCairn({ browser: taker })]);
  const first = await ana.session.open('popup');
  await databaseMade(first);
  await putRows(first, 'partners', [partner] as Raw[]);
  await putRows(first, 'meetings', [met] as Raw[]);
  await putRows(first, 'noteBlocks', [shared, secret] as unknown as Raw[]);
  await putRows(first, 'actions', [action] as Raw[]);
  await putRows(first, 'goals', [goal] as unknown as Raw[]);
  await first.close();
  mine = await ana.session.open('desk', `#partner/${partner.id}/handover`);
  const other = await bo.session.open('popup');
  await databaseMade(other);
  await putRows(other, 'partners', [anaHere] as Raw[]);
  await other.close();
  theirs = await bo.session.open('desk', '#handover');
}

const pairs: [giver: BrowserName, taker: BrowserName][] = [
  ['chrome', 'firefox'],
  ['firefox', 'chrome'],
];

describe.each(pairs)('handing over from %s to %s', (giver, taker) => {
  let file = '';
  beforeAll(() => layOut(giver, taker));
  afterAll(async () => {
    await Promise.all([ana?.stop(), bo?.stop()]);
  });

  it('shows what goes, nothing private among it, and saves it locked', async () => {
    await seeText(mine, 'We both saw it');
    expect(await mine.evaluate('document.body.textContent')).not.toContain('For me alone');
    await pictures(ana, mine, 'give');
    await press(mine, t('hand.key.show'));
    await seeText(mine, 'cairn-key:');
    expect(await findings(ana, mine)).toEqual([]);
    await typeIn(mine, t('hand.who.name'), 'Ana Costa');
    await typeIn(mine, t('sealed.phrase'), PHRASE);
    await typeIn(mine, t('sealed.again'), PHRASE);
    await press(mine, t('hand.save'));
    await seeText(mine, t('hand.saved', { name: '\u2068Bo\u2069' }));
    file = await downloaded(ana, 'cairn-handover');
    const inIt = await readFile(file);
    for (const word of ['saw it', 'Send the list', 'Ana']) expect(inIt.includes(word)).toBe(false);
  });

  it('is opened by the other one, who sees whose it is and what it would change', async () => {
    await take(file);
    await seeText(theirs, t('sealed.open.head'));
    await typeIn(theirs, t('sealed.phrase'), PHRASE);
    await press(theirs, t('sealed.open.do'));
    await seeText(theirs, t('hand.take.by.name'));
    await seeText(theirs, 'Send the list');
    expect(await readRows(theirs, 'actions')).toEqual([]);
    await pictures(bo, theirs, 'take');
    expect(await findings(bo, theirs)).toEqual([]);
  });

  it('is taken in with the sides turned round, and taken back', async () => {
    await press(theirs, t('hand.take.do'));
    await seeText(theirs, t('hand.take.done'));
    expect(await readRows(theirs, 'actions')).toMatchObject([
      { id: action.id, owner: 'partner', partnerId: anaHere.id },
    ]);
    expect(await readRows(theirs, 'partners')).toMatchObject([{ splitPartner: 20 }]);
    await pictures(bo, theirs, 'done');
    await press(theirs, t('hand.take.undo'));
    await seeText(theirs, t('hand.take.undone'));
    expect(await readRows(theirs, 'actions')).toEqual([]);
  });

  it('needs no passphrase where it is locked for the other one’s key, and is taken back likewise', async () => {
    const keys = await bo.session.open('desk', `#partner/${anaHere.id}/handover`);
    await press(keys, t('hand.key.show'));
    const shown = await keys.waitForSelector('.ho-key code');
    const line = String(await shown?.evaluate((code) => code.textContent));
    await keys.close();
    await mine.bringToFront();
    await typeIn(mine, t('hand.key.theirs', { name: '\u2068Bo\u2069' }), line);
    await press(mine, t('hand.key.keep'));
    await press(mine, t('hand.save'));
    const forKey = await downloaded(ana, 'cairn-handover');
    expect((await readFile(forKey)).includes('saw it')).toBe(false);
    await theirs.close();
    theirs = await bo.session.open('desk', '#handover');
    await take(forKey);
    await seeText(theirs, 'Send the list');
    await press(theirs, t('hand.take.do'));
    await seeText(theirs, t('hand.take.done'));
    expect(await readRows(theirs, 'actions')).toMatchObject([{ id: action.id, owner: 'partner' }]);
    await press(theirs, t('hand.take.undo'));
    await seeText(theirs, t('hand.take.undone'));
    expect(await readRows(theirs, 'actions')).toEqual([]);
  });
});
