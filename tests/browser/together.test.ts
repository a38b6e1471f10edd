import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { layOut } from './harness/scene';

const t = createTranslate();
const EACH = 334;
let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

/** Sends `count` lines through the page's own field, each as soon as the one before is stored. */
async function sendLines(page: Page, field: string, before: string, count: number): Promise<void> {
  const input = await page.waitForSelector(`aria/${field}[role="textbox"]`);
  if (!input) throw new Error(`No field ${field}`);
  await input.evaluate(
    async (element, start, many) => {
      const box = element as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const emptied = () =>
        new Promise<void>((resolve) => {
          const look = () => (box.value === '' ? resolve() : setTimeout(look, 0));
          look();
        });
      for (let n = 0; n < many; n += 1) {
        set?.call(box, `${start}${n}`);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 0));
        box.form?.requestSubmit();
        await emptied();
      }
    },
    before,
    count,
  );
}

it('loses nothing of 1,000 lines written by two panels and a popup at once', async () => {
  cairn = await startCairn();
  const { session } = cairn;
  const { disk } = await layOut(session, { startsIn: -10 });
  const dock = t('panel.dock.label');
  const one = await session.open('sidepanel');
  const two = await session.open('sidepanel');
  const popup = await session.open('popup');
  await Promise.all([
    sendLines(one, dock, 'Note from the first panel ', EACH),
    sendLines(two, dock, 'Note from the second panel ', EACH),
    sendLines(popup, t('popup.ask'), "I'll deal with point ", EACH),
  ]);
  const notes = (await readRows(disk, 'noteBlocks'))
    .map(({ markdown }) => String(markdown))
    .join('\n');
  const actions = (await readRows(disk, 'actions')).map(({ text }) => String(text)).join('\n');
  const missing = Array.from({ length: EACH }, (_, n) => n).flatMap((n) => [
    ...(new RegExp(`first panel ${n}$`, 'm').test(notes) ? [] : [`first ${n}`]),
    ...(new RegExp(`second panel ${n}$`, 'm').test(notes) ? [] : [`second ${n}`]),
    ...(new RegExp(`point ${n}$`, 'm').test(actions) ? [] : [`popup ${n}`]),
  ]);
  expect(missing).toEqual([]);
});
