import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { scan } from './harness/disk/scan';
import { findingsIn } from './harness/findings';
import { picture } from './harness/picture';
import { press } from './harness/press';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const MINUTE = 60_000;

let cairn: Cairn;
let disk: Page;

const priya = partnerRow({ name: 'Priya Raman', rhythmDays: 14 });
const slip = partnerRow({ name: 'Pirya', emails: [] });
const bo = partnerRow({ name: 'Bo Li', emails: ['bo@example.org'] });
const alone = meetingRow(bo, { start: Date.now() - 8 * DAY, end: Date.now() - 8 * DAY + 1 });
const together = meetingRow(bo, {
  partnerIds: [bo.id, priya.id],
  start: Date.now() - 9 * DAY,
  end: Date.now() - 9 * DAY + 1,
});

/** Which files of the browser's profile hold what was written. */
async function onDisk(): Promise<string[]> {
  const found = await scan(join(cairn.folder, 'profile'), ['Of Bo alone', 'Find the slides']);
  return [...found.keys()].filter((path) => path.includes('IndexedDB'));
}

async function layOut(): Promise<void> {
  disk = await cairn.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', [priya, slip, bo] as Raw[]);
  await putRows(disk, 'actions', [
    actionRow(priya, { text: 'Send the list', due: '2020-01-01' }),
    actionRow(priya, { text: 'Draft the agenda', owner: 'partner' }),
    actionRow(slip, { text: 'Find the slides' }),
  ] as Raw[]);
  await putRows(disk, 'goals', [goalRow(priya)] as unknown as Raw[]);
  await putRows(disk, 'meetings', [alone, together] as Raw[]);
  const notes = [noteRow(alone, { markdown: 'Of Bo alone' }), noteRow(together)];
  await putRows(disk, 'noteBlocks', notes as unknown as Raw[]);
}

/** Rows without the time of their last change, which a way back may renew. */
async function rows(table: 'actions' | 'partners'): Promise<Raw[]> {
  return (await readRows(disk, table)).map(({ updatedAt: _, ...row }) => row);
}

/** A place's findings at both widths and in both looks. */
const looks = [320, 1200].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);
const findings = (page: Page) => findingsIn(cairn.session, page, { looks });

const isolated = (name: string) => `\u2068${name}\u2069`;

async function openEditor(page: Page, name: string): Promise<void> {
  await press(page, t('desk.partner.edit.of', { name: isolated(name) }));
  await seeText(page, t('desk.partner.merge'));
}

beforeAll(async () => {
  cairn = await startCairn();
  await layOut();
});
afterAll(() => cairn?.stop());

describe('the desk', () => {
  it('has several actions done at once, and takes it back', async () => {
    const before = await rows('actions');
    const page = await cairn.session.open('desk', '#owed');
    await seeText(page, 'Send the list');
    await press(page, t('desk.owed.choose'));
    await press(page, t('desk.owed.choose.side', { n: 2 }));
    await seeText(page, t('desk.owed.chosen', { n: 2 }));
    expect(await findings(page)).toEqual([]);
    await press(page, t('desk.owed.do.done'));
    await seeText(page, t('desk.owed.none.me'));
    const done = (await rows('actions')).filter(({ status }) => status === 'done');
    expect(done).toHaveLength(2);
    await press(page, t('ui.undo'));
    await seeText(page, 'Send the list');
    expect(await rows('actions')).toEqual(before);
    await page.close();
  });

  it('walks and checks the list by keys alone', async () => {
    const page = await cairn.session.open('desk', '#owed');
    await seeText(page, 'Find the slides');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.waitForFunction("!document.body.innerText.includes('Find the slides')");
    await page.keyboard.press('u');
    await seeText(page, 'Find the slides');
    await page.close();
  });

  it('changes an action in its place by keys alone, and tells which keys there are', async () => {
    const page = await cairn.session.open('desk', '#owed');
    await seeText(page, 'Find the slides');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit input:focus');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Send the short list');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      "document.activeElement?.innerText?.includes('Send the short list')",
    );
    await page.keyboard.press('u');
    await seeText(page, 'Send the list');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] :focus');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction("document.activeElement?.matches('[data-row]')");
    await page.close();
  });

  it('merges a partner typed wrongly, and brings both back', async () => {
    const before = { actions: await rows('actions'), partners: await rows('partners') };
    const page = await cairn.session.open('desk', '#partners');
    await openEditor(page, slip.name);
    expect(await findings(page)).toEqual([]);
    await press(page, t('desk.partner.merge'));
    const list = await page.waitForSelector(byRole('combobox', t('desk.merge.with')));
    await list?.select(priya.id);
    await seeText(page, t('desk.of.actions', { n: 1 }));
    expect(await findings(page)).toEqual([]);
    await press(page, t('desk.merge.do'));
    await page.waitForFunction("!document.querySelector('.dk-list')?.innerText.includes('Pirya')");
    const moved = (await rows('actions')).find(({ text }) => text === 'Find the slides');
    expect(moved?.partnerId).toBe(priya.id);
    await press(page, t('ui.undo'));
    await seeText(page, slip.name);
    expect(await rows('actions')).toEqual(before.actions);
    expect(await rows('partners')).toEqual(before.partners);
    await page.close();
  });

  it('shows one relationship, reached from an address, and changes its charter in a line', async () => {
    const page = await cairn.session.open('desk', `#partner/${priya.id}`);
    await seeText(page, t('desk.rel.history'));
    expect(await findings(page)).toEqual([]);
    const question = t('desk.rel.ask.purpose');
    const answer = t('desk.rel.answer');
    await press(page, t('desk.rel.change', { question, answer }));
    await page.keyboard.type('To lead in her own way');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await seeText(page, t('desk.rel.charter.saved'));
    const [charter] = await readRows(disk, 'charters');
    expect(charter).toMatchObject({ partnerId: priya.id, purpose: 'To lead in her own way' });
    await page.goto(`${cairn.session.origin}/desk.html#partner/nobody`);
    await seeText(page, t('desk.gone.partner'));
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('deletes a partner for good, after saying what goes and what stays', async () => {
    const page = await cairn.session.open('desk', '#partners');
    await openEditor(page, bo.name);
    await press(page, t('desk.partner.delete'));
    await seeText(page, t('desk.delete.shared', { n: 1 }));
    await seeText(page, t('desk.of.meetings', { n: 1 }));
    await press(page, t('desk.delete.do'));
    await seeText(page, t('desk.delete.sure'));
    expect(await findings(page)).toEqual([]);
    await press(page, t('desk.delete.yes', { name: isolated(bo.name) }));
    await page.waitForFunction("!document.querySelector('.dk-list')?.innerText.includes('Bo Li')");
    const left = JSON.stringify(await readRows(disk, 'meetings'));
    expect(left).not.toContain(bo.id);
    expect(left).toContain(together.id);
    expect(left).not.toContain(alone.id);
    expect(JSON.stringify(await readRows(disk, 'noteBlocks'))).not.toContain('Of Bo alone');
    expect(JSON.stringify(await readRows(disk, 'partners'))).not.toContain(bo.name);
    await page.close();
  });

  it('shows what the meetings of a relationship tell, and leads to them', async () => {
    const ana = partnerRow({ name: 'Ana Costa', emails: [], rhythmDays: 14 });
    const held = Array.from({ length: 8 }, (_, at) => {
      const start = Date.now() - (1 + at * 14) * DAY;
      const talk = { me: 15 * MINUTE, partner: 45 * MINUTE };
      return meetingRow(ana, { start, end: start + 60 * MINUTE, status: 'held', talk });
    });
    const actions = held.flatMap((meeting) =>
      (['me', 'partner'] as const).map((side) => {
        const whose = { owner: side, proposedBy: side, meetingId: meeting.id } as const;
        const kept = { status: 'done', doneAt: meeting.start + DAY } as const;
        return { ...actionRow(ana, { ...whose, ...kept }), createdAt: meeting.start };
      }),
    );
    await putRows(disk, 'partners', [ana] as Raw[]);
    await putRows(disk, 'meetings', held as Raw[]);
    await putRows(disk, 'actions', actions as Raw[]);
    const page = await cairn.session.open('desk', `#partner/${ana.id}`);
    await page.locator(byRole('link', t('signs.link.what'))).click();
    await seeText(page, t('signs.title', { name: isolated('Ana') }));
    await seeText(page, t('signs.rhythm.kept', { part: 7, of: 7, n: 14 }));
    expect(await page.$$('.sg-bar')).not.toEqual([]);
    expect(await findings(page)).toEqual([]);
    await page.locator('[data-sign="rhythm"] details:last-of-type summary').click();
    await page.locator('[data-sign="rhythm"] .sg-from a').click();
    await page.waitForFunction("document.activeElement?.closest('.dk-tl')");
    await page.close();
  });

  it('hands over what may leave of a meeting, just as it is shown, reached from the history', async () => {
    const mei = partnerRow({ name: 'Mei Lin' });
    const start = Date.now() - DAY;
    const times = { start, end: start + 60 * MINUTE, closedAt: start + 60 * MINUTE } as const;
    const met = meetingRow(mei, { ...times, status: 'held' });
    await putRows(disk, 'partners', [mei] as Raw[]);
    await putRows(disk, 'meetings', [met] as Raw[]);
    await putRows(disk, 'goals', [goalRow(mei)] as unknown as Raw[]);
    await putRows(disk, 'actions', [
      actionRow(mei, { meetingId: met.id, due: '2030-03-01' }),
      actionRow(mei, { meetingId: met.id, owner: 'partner', text: 'Draft <b>two</b> pages' }),
    ] as Raw[]);
    await putRows(disk, 'noteBlocks', [
      noteRow(met, { markdown: 'To myself alone' }),
      noteRow(met, { markdown: 'She *led* it', visibility: 'shareable', order: 2 }),
    ] as unknown as Raw[]);
    const page = await cairn.session.open('desk', `#partner/${mei.id}`);
    await page.locator(byRole('link', t('recap.link'))).click();
    await seeText(page, t('recap.goes'));
    await page.waitForFunction("document.activeElement?.matches('h1')");
    expect(await findings(page)).toEqual([]);
    await picture(page, 'recap');
    const goal = byRole('checkbox', t('recap.part.goals'));
    await page.locator(goal).click();
    await page.waitForFunction("!document.querySelector('.rc-goes')?.innerText.includes('rounds')");
    await press(page, t('recap.copy'));
    await seeText(page, t('desk.rel.share.done'));
    await page.browserContext().overridePermissions(cairn.session.origin, ['clipboard-read']);
    const kept = `navigator.clipboard.read().then(async ([item]) => Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text())))`;
    const [html, plain] = (await page.evaluate(kept)) as [string, string];
    expect(html).toContain('<em>led</em>');
    expect(html).toContain('Draft &lt;b&gt;two&lt;/b&gt; pages');
    expect(plain).toContain('\n- Draft <b>two</b> pages');
    expect(html + plain).not.toMatch(/To myself alone|rounds/);
    await page.close();
  });

  it('keeps settings over a reload, and the look in every page from the first paint', async () => {
    const page = await cairn.session.open('desk', '#settings');
    await seeText(page, t('desk.set.keys'));
    expect(await findings(page)).toEqual([]);
    await cairn.session.colours(page, 'light');
    const look = await page.waitForSelector(byRole('combobox', t('desk.set.look')));
    await look?.select('dark');
    await seeText(page, t('desk.set.saved'));
    await press(page, t('desk.set.erase')).then(() => press(page, t('desk.partner.cancel')));
    await page.locator(byRole('checkbox', t('desk.lead.hours', { n: 2 }))).click();
    await page.waitForFunction(
      "chrome.storage.local.get('settings').then((all) => all.settings?.leads?.length === 3)",
    );
    await page.reload();
    await seeText(page, t('desk.set.keys'));
    const ticked = byRole('checkbox', t('desk.lead.hours', { n: 2 }));
    const box = await page.waitForSelector(ticked);
    expect(await box?.evaluate((one) => (one as HTMLInputElement).checked)).toBe(true);
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(ground)).toBe('rgb(18, 21, 20)');
    const popup = await cairn.session.open('popup');
    await cairn.session.colours(popup, 'light');
    expect(await popup.evaluate('document.documentElement.dataset.look')).toBe('dark');
    await popup.close();
    await page.close();
  });

  it('deletes everything, and begins as on its first day', async () => {
    const page = await cairn.session.open('desk', '#settings');
    await page.evaluate('chrome.storage.session.set({ tokens: { a: { accessToken: "secret" } } })');
    await seeText(page, t('desk.set.erase'));
    await press(page, t('desk.set.erase'));
    await seeText(page, t('desk.set.erase.goes'));
    await press(page, t('desk.set.erase'));
    await seeText(page, t('desk.set.erase.sure'));
    expect(await findings(page)).toEqual([]);
    expect(await onDisk()).not.toEqual([]);
    await press(page, t('desk.set.erase.yes'));
    await seeText(page, t('desk.welcome.head'));
    expect(await onDisk()).toEqual([]);
    for (const table of ['partners', 'meetings', 'actions', 'noteBlocks', 'goals'] as const) {
      expect(await readRows(disk, table), table).toEqual([]);
    }
    // That this run of the extension has looked at the sites' pages says nothing of the user.
    const left = 'chrome.storage.session.get().then(({ sitesFollowed, ...rest }) => rest)';
    await expect.poll(() => page.evaluate(left)).toEqual({});
    await page.close();
  });
});
