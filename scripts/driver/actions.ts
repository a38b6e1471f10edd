import type { Page } from 'puppeteer-core';
import { createTranslate } from '../../lib/i18n/english';

const t = createTranslate();

/** Finds by role and accessible name, as a user of a screen reader does. */
export function byRole(role: string, name: string): string {
  return `aria/${name.replaceAll(/["\\]/g, '\\$&')}[role="${role}"]`;
}

// As expressions: what is rendered counts here, not what stands in the document. A page on its way has no body yet.
const rendered = "(document.body?.innerText ?? '')";

/** The words a page shows. */
export async function shownText(page: Page): Promise<string> {
  return String(await page.evaluate(rendered));
}

/** What keeps a name's writing direction to itself: Firefox leaves it out of what is rendered. */
const isolates = /[\u2066-\u2069]/g;

/** Waits until the page shows `text`. */
export async function seeText(page: Page, text: string, timeout = 15_000): Promise<void> {
  const plain = JSON.stringify(text.replace(isolates, ''));
  const there = `${rendered}.replace(${isolates}, '').includes(${plain})`;
  await page.waitForFunction(there, { timeout }).catch(async () => {
    const shown = (await shownText(page)).slice(0, 800);
    throw new Error(`“${text}” did not show. The page says: ${shown}`);
  });
}

/** Waits for what a page loads after its first paint. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction("document.querySelector('#root h1')");
  await page.waitForFunction(
    "!document.querySelector('#notes') || document.querySelector('#notes [contenteditable]')",
  );
}

async function afterReading(desk: Page): Promise<string> {
  const done = t('desk.import.done');
  // A message's first line is what it says; below it stand its buttons.
  const trouble = `[...document.querySelectorAll('[role=alert], .fe')].map((part) => part.innerText.trim().split('\\n')[0]).join(' ')`;
  const ended = `${rendered}.includes(${JSON.stringify(done)}) || ${trouble}.trim() !== ''`;
  await desk.waitForFunction(ended, { timeout: 60_000 }).catch(() => {
    throw new Error('The desk has not read the calendar within a minute.');
  });
  const [, said] = (await shownText(desk)).split(done);
  if (said === undefined) throw new Error(`The desk says: ${await desk.evaluate(trouble)}`);
  return said.trim().split('\n')[0] ?? '';
}

/** Gives the desk a calendar file as the file dialog would; answers with what the desk then says. */
export async function importFile(desk: Page, path: string): Promise<string> {
  const button = await desk.waitForSelector(byRole('button', t('desk.source.file')));
  // The dialog belongs to a hidden field behind the button; other buttons have theirs.
  const field = await button?.evaluateHandle((shown) => shown.nextElementSibling);
  const input = await field?.asElement()?.toElement('input');
  if (!input) throw new Error('The desk has no file field');
  await input.uploadFile(path);
  return afterReading(desk);
}

/** Types an address into the desk and presses Continue; answers with what the desk then says. */
export async function importAddress(desk: Page, address: string): Promise<string> {
  await desk.locator(byRole('textbox', t('desk.source.address'))).fill(address);
  await desk.locator(byRole('button', t('desk.source.go'))).click();
  return afterReading(desk);
}

/** Types one line into the quick log and sends it with Enter. */
export async function logLine(popup: Page, line: string): Promise<void> {
  const field = await popup.waitForSelector(byRole('textbox', t('popup.ask')));
  if (!field) throw new Error('The popup has no line to type into');
  await field.click();
  await field.type(line);
  await popup.waitForSelector(byRole('button', t('popup.log')));
  await field.press('Enter');
  await popup.waitForFunction(
    () => document.querySelector<HTMLInputElement>('form input')?.value === '',
  );
}

/** Presses the popup's way to the panel; the popup closes itself once the panel opens. */
export async function pressOpenPanel(popup: Page): Promise<void> {
  await popup.locator(byRole('button', t('popup.key.panel'))).click();
}

/** Writes a line into the panel's dock: a note, an action or an agenda item, by how it begins. */
export async function writeInDock(panel: Page, line: string): Promise<void> {
  const field = await panel.waitForSelector(byRole('textbox', t('panel.dock.label')));
  if (!field) throw new Error('The panel has no line to write into');
  await field.click();
  await field.type(line);
  await field.press('Enter');
  await seeText(panel, line);
}

/** Adds a goal in the panel. */
export async function addGoal(panel: Page, text: string): Promise<void> {
  await panel.locator(byRole('button', t('panel.goals.add'))).click();
  const field = await panel.waitForSelector(byRole('textbox', t('panel.goals.text')));
  if (!field) throw new Error('The panel has no field for a goal');
  await field.type(text);
  await field.press('Enter');
  await seeText(panel, text);
}
