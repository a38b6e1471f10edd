import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText, shownText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { unfit } from './harness/fit';

const t = createTranslate();
const root = join(import.meta.dirname, '..', '..');
const LINE = t('whatsNew.line', { version: '0.2', what: t('whatsNew.0.2.0') });
let build: string;
let cairn: Cairn;
beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'cairn-build-'));
  const made = resolve(root, process.env.CAIRN_OUT ?? '.output', 'chrome-mv3');
  await cp(made, join(build, 'chrome-mv3'), { recursive: true });
  const path = join(build, 'chrome-mv3', 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '0.2.0' }));
  cairn = await startCairn({ build });
});
afterAll(async () => {
  await cairn?.stop();
  await rm(build, { recursive: true, force: true });
});

/** Writes settings in their turn: page and background note at the start which version they are. */
const settings = (change: object) =>
  `navigator.locks.request('settings', () => chrome.storage.local.set({ settings: ${JSON.stringify(change)} }))`;
const kept = `chrome.storage.local.get('settings').then(({ settings }) => settings?.seenVersion === '0.2.0')`;

it('tells a newcomer nothing, and who comes from an older version once, in a page they opened', async () => {
  const { session } = cairn;
  const desk = await session.open('desk', '#partners');
  await seeText(desk, t('desk.partners.none'));
  expect(await shownText(desk)).not.toContain(LINE);
  await desk.waitForFunction(kept);
  await desk.evaluate(settings({ welcomed: true, seenVersion: '0.1.0' }));
  const tabs = (await session.browser.pages()).length;
  await desk.reload();
  await seeText(desk, LINE);
  expect((await session.browser.pages()).length).toBe(tabs);
  await desk.locator('.dk-news summary').click();
  await seeText(desk, t('whatsNew.0.2.0.close'));
  expect(await unfit(session, desk, 'whats-new')).toEqual([]);
  await desk.locator(byRole('button', t('whatsNew.seen'))).click();
  await desk.waitForSelector('.dk-news', { hidden: true });
  await desk.waitForFunction(kept);
  await desk.reload();
  await seeText(desk, t('desk.partners.none'));
  expect(await shownText(desk)).not.toContain(LINE);
});
