import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import type { Session, Surface } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { layOut } from './harness/scene';

const t = createTranslate();
const EACH = 334;
let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

/** Opens a page and finds its field while the tab is in front, where the browser draws it. */
async function openField(session: Session, surface: Surface, name: string) {
  const page = await session.open(surface);
  const input = await page.waitForSelector(`aria/${name}[role="textbox"]`);
  if (!input) throw new Error(`No field ${name}`);
  return input;
}

/** Sends `count` lines through the page's own field, each as soon as the field is free. */
async function sendLines(input: ElementHandle, before: string, count: number): Promise<void> {
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

/** The lines that are not on disk. */
async function missingOn(disk: Page): Promise<string[]> {
  const notes = (await readRows(disk, 'noteBlocks'))
    .map(({ markdown }) => String(markdown))
    .join('\n');
  const actions = (await readRows(disk, 'actions')).map(({ text }) => String(text)).join('\n');
  const written = (text: string, line: string) => new RegExp(`${line}$`, 'm').test(text);
  return Array.from({ length: EACH }, (_, n) => n).flatMap((n) => [
    ...(written(notes, `first panel ${n}`) ? [] : [`first ${n}`]),
    ...(written(notes, `second panel ${n}`) ? [] : [`second ${n}`]),
    ...(written(actions, `point ${n}`) ? [] : [`popup ${n}`]),
  ]);
}

it('loses nothing of 1,000 lines written by two panels and a popup at once', async () => {
  cairn = await startCairn();
  const { session } = cairn;
  const { disk } = await layOut(session, { startsIn: -10 });
  const one = await openField(session, 'sidepanel', t('panel.dock.label'));
  const two = await openField(session, 'sidepanel', t('panel.dock.label'));
  const popup = await openField(session, 'popup', t('popup.ask'));
  await Promise.all([
    sendLines(one, 'Note from the first panel ', EACH),
    sendLines(two, 'Note from the second panel ', EACH),
    sendLines(popup, "I'll deal with point ", EACH),
  ]);
  // A line leaves its field at once and is stored in its turn: wait for the disk, not for the field.
  await expect.poll(() => missingOn(disk), { timeout: 60_000, interval: 500 }).toEqual([]);
});
