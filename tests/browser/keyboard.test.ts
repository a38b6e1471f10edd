import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { seeText } from '@/scripts/driver/actions';
import { RUNNING_TITLE } from '@/scripts/sample/calendar';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const MOST_STOPS = 60;
let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
});
afterAll(() => cairn?.stop());

/** Presses Tab until the element of this name has the focus, and checks that the focus can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = await page.waitForSelector(`aria/${name}`);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const there = await target?.evaluate((element) => {
      const focused = document.activeElement;
      if (!focused || !(focused === element || focused.contains(element))) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return ring || boxShadow !== 'none' ? 'seen' : 'unseen';
    });
    if (there === 'unseen') throw new Error(`The focus on “${name}” can't be seen`);
    if (there) return;
  }
  throw new Error(`Tab never came to “${name}”`);
}

it('brings a calendar in and looks at what was found', async () => {
  const desk = await cairn.session.open('desk');
  // The browser takes a moment to hand its dialog over to the test: ask well before the key.
  const chooser = desk.waitForFileChooser();
  await tabTo(desk, t('desk.source.file'));
  await desk.keyboard.press('Enter');
  await (await chooser).accept([await calendarFile(cairn)]);
  await seeText(desk, t('desk.import.done'));
  await seeText(desk, RUNNING_TITLE);
  await tabTo(desk, t('start.found.confirm'));
  await desk.keyboard.press('Enter');
  await seeText(desk, t('start.ready'));
  await tabTo(desk, t('start.ready.meetings'));
  await desk.keyboard.press('Enter');
  await seeText(desk, t('desk.found.recognised'));
});

it('logs an action in the popup without reaching for anything', async () => {
  const popup = await cairn.session.open('popup');
  await popup.waitForSelector('input:focus');
  await seeText(popup, 'Priya');
  await popup.keyboard.type("I'll send Priya the reading list by Friday");
  await popup.waitForSelector(`aria/${t('popup.log')}`);
  await popup.keyboard.press('Enter');
  await vi.waitFor(async () => expect(await readRows(popup, 'actions')).toHaveLength(1), 5_000);
});

it('writes a note, raises an item and keeps a promise with single keys', async () => {
  const panel = await cairn.session.open('sidepanel');
  await seeText(panel, 'reading list');
  // The page listens from just after its first paint; no person is as quick as this test.
  const inDock = `document.activeElement?.matches('[data-field="write"]') ?? false`;
  await vi.waitFor(async () => {
    await panel.keyboard.press('n');
    expect(await panel.evaluate(inDock)).toBe(true);
  });
  await panel.keyboard.type('Asked for help early.');
  await panel.keyboard.press('Enter');
  await seeText(panel, 'Asked for help early.');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('2');
  await panel.keyboard.press('j');
  await panel.keyboard.press('x');
  await vi.waitFor(async () => {
    const [action] = await readRows(panel, 'actions');
    expect(action?.status).toBe('done');
  }, 5_000);
  await panel.keyboard.press('u');
  await vi.waitFor(async () => {
    const [action] = await readRows(panel, 'actions');
    expect(action?.status).toBe('open');
  }, 5_000);
});

const focusIn = (selector: string) => `document.activeElement?.closest('${selector}') !== null`;

it('changes a part of the line before Enter, by Tab and arrows', async () => {
  const panel = await cairn.session.open('sidepanel');
  await panel.waitForSelector('#notes [contenteditable]');
  await panel.locator('[data-field="write"]').click();
  await panel.keyboard.type("I'll book the room");
  await panel.waitForSelector('.line-chips [data-part="due"]');
  // Where it goes, whose it is, with whom, by when.
  for (let part = 0; part < 4; part += 1) await panel.keyboard.press('Tab');
  expect(await panel.evaluate(focusIn('[data-part="due"]'))).toBe(true);
  await panel.keyboard.press('ArrowDown');
  await panel.waitForSelector('[role="listbox"]:focus');
  await panel.keyboard.press('Home');
  await panel.keyboard.press('Enter');
  expect(await panel.evaluate(focusIn('[data-part="due"]'))).toBe(true);
  await tabTo(panel, t('panel.agenda.addIt'));
  await panel.keyboard.press('Enter');
  await vi.waitFor(async () => {
    const booked = (await readRows(panel, 'actions')).find(({ text }) => text === 'Book the room');
    expect(booked?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
  }, 5_000);
  expect(await panel.evaluate(focusIn('[data-field="write"]'))).toBe(true);
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('u');
  await panel.close();
});

it('leaves the notes with Escape, so that single keys work again', async () => {
  const panel = await cairn.session.open('sidepanel');
  await panel.waitForSelector('#notes [contenteditable="true"]');
  await vi.waitFor(async () => {
    await panel.keyboard.press('4');
    expect(await panel.evaluate(focusIn('#notes'))).toBe(true);
  });
  await panel.keyboard.press('Escape');
  expect(await panel.evaluate(focusIn('[contenteditable="true"]'))).toBe(false);
  await panel.keyboard.press('n');
  expect(await panel.evaluate(focusIn('[data-field="write"]'))).toBe(true);
  await panel.close();
});

it('keeps a half-typed line when the panel is closed and opened again', async () => {
  const before = await cairn.session.open('sidepanel');
  await before.locator('[data-field="write"]').click();
  await before.keyboard.type('She wants to');
  await before.close();
  const panel = await cairn.session.open('sidepanel');
  const line = await panel.waitForSelector('[data-field="write"]');
  expect(await line?.evaluate((field) => (field as HTMLInputElement).value)).toBe('She wants to');
  await line?.click({ count: 3 });
  await panel.keyboard.press('Delete');
  await panel.close();
});

const openPanel = async () => {
  const panel = await cairn.session.open('sidepanel');
  await panel.waitForSelector('#notes [contenteditable="true"]');
  return panel;
};
const pressUntil = (panel: Page, key: KeyInput, there: string) =>
  vi.waitFor(async () => {
    await panel.keyboard.press(key);
    await panel.waitForSelector(there, { timeout: 1_000 });
  });

it('finds a question by its words, puts it on the agenda, and gives the focus back', async () => {
  const panel = await openPanel();
  await panel.setViewport({ width: 380, height: 500 });
  await pressUntil(panel, 'q', '.picker input:focus');
  await panel.waitForSelector('.qs [role="option"]');
  await panel.keyboard.type('opposite true');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.picker', { hidden: true });
  await vi.waitFor(async () => {
    const items = await readRows(panel, 'agendaItems');
    expect(items.map(({ text }) => text)).toContain('What if the opposite were true?');
  }, 5_000);
  // The dock is in sight all the time: the page under it stays where it was.
  await seeText(panel, t('panel.said.lineRaised'));
  expect(await panel.evaluate('scrollY')).toBe(0);
  await panel.keyboard.press('q');
  await panel.waitForSelector('.picker input:focus');
  const next = await panel.waitForSelector('.qs [role="option"]:has(.then)');
  expect(await next?.evaluate((element) => element.textContent)).toBe(
    `${t('panel.ask.then')} What would change your mind?`,
  );
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('.picker', { hidden: true });
  expect(await panel.evaluate(focusIn('[data-field="ask"]'))).toBe(true);
  await panel.close();
});

it('writes a question at the caret of the notes, from where it was asked for', async () => {
  const panel = await openPanel();
  await vi.waitFor(async () => {
    await panel.keyboard.press('4');
    expect(await panel.evaluate(focusIn('#notes'))).toBe(true);
  });
  await panel.keyboard.press('End');
  await panel.keyboard.type(' Then:');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('q');
  await panel.waitForSelector('.qs [role="option"]');
  await panel.keyboard.type('opposite true');
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(focusIn('#notes [contenteditable="true"]'));
  await panel.keyboard.type(' Yes.');
  const written = 'Then: What if the opposite were true? Yes.';
  await vi.waitFor(async () => {
    const notes = await readRows(panel, 'noteBlocks');
    expect(notes.map(({ markdown }) => markdown).join()).toContain(written);
  }, 5_000);
  await panel.close();
});

it('hides what is private with one key, from reading, selecting and assistive technology', async () => {
  const panel = await openPanel();
  await seeText(panel, 'Asked for help early.');
  await pressUntil(panel, 'b', '.veil');
  const readable = async () => {
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    const selected = await panel.evaluate('getSelection()?.toString() ?? ""');
    const tree = await panel.accessibility.snapshot({ interestingOnly: false });
    return `${selected} ${JSON.stringify(tree)} ${await panel.evaluate('document.body.innerText')}`;
  };
  expect(await readable()).not.toContain('Asked for help early.');
  await panel.close();
  // It holds for this meeting, also in a panel opened anew.
  const again = await cairn.session.open('sidepanel');
  await again.waitForSelector('.veil');
  await pressUntil(again, 'b', 'body:not(:has(.veil))');
  await seeText(again, 'Asked for help early.');
  await again.close();
});

it('keeps the focus in the list when a row is dropped from it', async () => {
  const panel = await openPanel();
  await seeText(panel, 'reading list');
  await vi.waitFor(async () => {
    await panel.keyboard.press('2');
    expect(await panel.evaluate(focusIn('#actions [data-row]'))).toBe(true);
  });
  await panel.keyboard.press('Enter');
  const drop = await panel.waitForSelector(`aria/${t('panel.action.wont')}[role="button"]`);
  await drop?.focus();
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.edit', { hidden: true });
  await panel.waitForFunction(focusIn('#actions'), { timeout: 3_000 });
  await panel.keyboard.press('u');
  await seeText(panel, 'reading list');
  await panel.close();
});

it('opens the closing check-in in its first field, and closes with the step typed last', async () => {
  const panel = await cairn.session.open('sidepanel');
  await panel.locator('[data-field="write"]').click();
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  await panel.waitForSelector('main textarea:focus');
  await panel.locator('.nx [data-field="write"]').click();
  await panel.keyboard.type("I'll ask Dana about the rota");
  await panel.locator('main textarea').click();
  expect(JSON.stringify(await readRows(panel, 'actions'))).not.toContain('rota');
  await panel.locator(`aria/${t('panel.closing.close')}[role="button"]`).click();
  await vi.waitFor(async () => {
    const [closing] = await readRows(panel, 'closings');
    expect(closing?.nextSteps).toMatch(/Ask Dana about the rota/);
  }, 5_000);
  // On what has come in its place nobody is led into a field.
  await panel.waitForFunction(focusIn('h1'));
});
