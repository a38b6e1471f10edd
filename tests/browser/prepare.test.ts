import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { DAY, MINUTE } from '@/lib/shared/time';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
let cairn: Cairn;
let disk: Page;
beforeAll(async () => {
  cairn = await startCairn();
  disk = await cairn.session.open('popup');
  await databaseMade(disk);
});
afterAll(() => cairn?.stop());

const now = Date.now();
const partner = partnerRow();
const past = [28, 21, 14, 7].map((days) =>
  meetingRow(partner, {
    start: now - days * DAY,
    end: now - days * DAY + 60 * MINUTE,
    status: 'held',
    closedAt: now - days * DAY + 60 * MINUTE,
  }),
);
const meeting = meetingRow(partner, {
  start: now + 40 * MINUTE,
  end: now + 100 * MINUTE,
  joinUrl: 'https://meet.example.org/abc',
});
const goal = goalRow(partner, { createdAt: now - 40 * DAY, text: 'Find a sponsor' });
const late = actionRow(partner, { due: '2026-01-05', text: 'Send the template' });
const theirs = actionRow(partner, { owner: 'partner', text: 'Draft the agenda' });

async function layOut() {
  await putRows(disk, 'partners', [partner]);
  await putRows(disk, 'meetings', [...past, meeting]);
  await putRows(disk, 'goals', [goal]);
  await putRows(disk, 'actions', [late, theirs]);
  const [last] = past.slice(-1);
  if (last) await putRows(disk, 'noteBlocks', [noteRow(last)]);
}

async function has(table: Parameters<typeof readRows>[1], part: Raw) {
  const told = (row: Raw) => Object.entries(part).every(([name, value]) => row[name] === value);
  await vi.waitFor(async () => expect((await readRows(disk, table)).some(told)).toBe(true), 5_000);
}

it('asks a question of the user’s own, written on the page of questions, and says whose it is', async () => {
  const other = partnerRow({ name: 'Noor Haddad' });
  const soon = meetingRow(other, { start: now + DAY, end: now + DAY + 60 * MINUTE });
  await putRows(disk, 'partners', [other]);
  await putRows(disk, 'meetings', [soon]);
  const desk = await cairn.session.open('desk', '#questions');
  const write = await desk.waitForSelector(byRole('button', t('questions.write')));
  await write?.press('Enter');
  await desk.waitForSelector('.edit textarea:focus');
  await desk.keyboard.type('What would I ask if nobody minded?');
  await desk.select('.edit select', 'prepare');
  await desk.focus('.edit textarea');
  await desk.keyboard.press('Enter');
  await has('ownPrompts', { moment: 'prepare', purpose: null });
  await vi.waitFor(async () => {
    const at = await desk.evaluate(() => document.activeElement?.textContent);
    expect(at).toBe(t('questions.write'));
  });
  expect(await axeFindings(desk)).toEqual([]);
  await desk.evaluate((hash) => {
    location.hash = hash;
  }, `#prepare/${soon.id}`);
  await seeText(desk, 'What would I ask if nobody minded?');
  const why = await desk.$$eval('.pp-card details .m', (all) => all.map((one) => one.textContent));
  expect(why.some((text) => text?.includes(t('questions.first')))).toBe(true);
  await desk.close();
});

describe('before a meeting', () => {
  it('puts a goal on the agenda with one key, and the panel shows it', async () => {
    await layOut();
    const desk = await cairn.session.open('desk', `#prepare/${meeting.id}`);
    await seeText(desk, 'Find a sponsor');
    await desk.waitForSelector('[data-digit="2"]');
    await desk.waitForSelector('.pp-card');
    await desk.keyboard.press('2');
    await has('agendaItems', { goalId: goal.id, status: 'open' });
    await seeText(desk, t('prepare.raised'));
    const panel = await cairn.session.open('sidepanel');
    await panel.waitForSelector('#agenda');
    await vi.waitFor(async () => {
      const agenda = await panel.$eval('#agenda', (element) => element.textContent);
      expect(agenda).toContain('Find a sponsor');
    }, 5_000);
    await panel.close();
    await desk.keyboard.press('u');
    await vi.waitFor(async () => {
      const open = (await readRows(disk, 'agendaItems')).filter((row) => row.deletedAt === null);
      expect(open).toEqual([]);
    }, 5_000);
    await desk.close();
  });

  it('can be walked by keys alone, and U undoes', async () => {
    const desk = await cairn.session.open('desk', `#prepare/${meeting.id}`);
    await desk.waitForSelector('.pp-card');
    await desk.keyboard.press('r');
    await desk.waitForSelector('[data-field="raise"]:focus');
    await desk.keyboard.type('The budget');
    await desk.keyboard.press('Enter');
    await has('agendaItems', { text: 'The budget', raisedBy: 'me', status: 'open' });
    await desk.keyboard.press('Tab');
    await walkTo(desk, 'k', '.pp-sug', 'Find a sponsor');
    await desk.keyboard.press('Enter');
    await has('agendaItems', { goalId: goal.id, deletedAt: null });
    await walkTo(desk, 'k', '.pp-owed .row', 'Draft the agenda');
    await desk.keyboard.press('x');
    await has('actions', { id: theirs.id, status: 'done' });
    await seeText(desk, t('ui.undo'));
    await desk.keyboard.press('u');
    await has('actions', { id: theirs.id, status: 'open' });
    await desk.close();
  });

  it('stands without findings in axe-core and without sideways scrolling, from 320 px', async () => {
    const desk = await cairn.session.open('desk', `#prepare/${meeting.id}`);
    await desk.waitForSelector('.pp-card');
    await (await desk.waitForSelector('.row .rend .ib'))?.click();
    await desk.waitForSelector('.edit');
    for (const fold of await desk.$$('.pp summary')) await fold.click();
    await sound(desk);
    await desk.close();
  });

  it('keeps what is typed from the first letter, without a button', async () => {
    const desk = await cairn.session.open('desk', `#prepare/${meeting.id}`);
    const fold = await desk.waitForSelector('.pp-card details summary');
    await fold?.click();
    const field = await desk.waitForSelector('.pp-card textarea');
    await field?.type('The move to the new team');
    await has('preparations', { answer: 'The move to the new team' });
    await desk.reload();
    await seeText(desk, t('prepare.think'));
    const kept = await desk.waitForSelector('.pp-card details[open] textarea');
    expect(await kept?.evaluate((element) => element.value)).toBe('The move to the new team');
    await desk.close();
  });

  it('says that the meeting has begun, moved, or gone, and loses nothing', async () => {
    const desk = await cairn.session.open('desk', `#prepare/${meeting.id}`);
    await seeText(desk, 'Send the template');
    const moves = [
      [{ start: now + 90 * MINUTE, end: now + 150 * MINUTE }, 'moved'],
      [{ start: now - MINUTE, end: now + 59 * MINUTE }, 'begun'],
      [{ status: 'cancelled' }, 'cancelled'],
      [{ deletedAt: now }, 'no longer here'],
    ] as const;
    for (const [change, said] of moves) {
      // Through the page's own database connection, so that its live queries hear of it.
      await desk.evaluate(
        (id, to) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('cairn');
            opening.onsuccess = () => {
              const writing = opening.result.transaction('meetings', 'readwrite');
              const table = writing.objectStore('meetings');
              const reading = table.get(id);
              reading.onsuccess = () => table.put({ ...reading.result, ...to });
              writing.onabort = () => reject(writing.error);
              writing.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
        meeting.id,
        change,
      );
      await touch(desk);
      await seeText(desk, said);
      await seeText(desk, 'Send the template');
    }
    await desk.close();
  });
});

/** Asks every live query anew, as a page that comes back does: a raw write alone tells none. */
async function touch(desk: Page) {
  await desk.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

describe('what became of it, and looking back', () => {
  it('settles a past meeting with one press and takes it back with U', async () => {
    const gone = meetingRow(partner, {
      createdAt: now - 9 * DAY,
      start: now - 2 * DAY,
      end: now - 2 * DAY + 60 * MINUTE,
    });
    await putRows(disk, 'meetings', [gone]);
    const desk = await cairn.session.open('desk', '#found');
    await seeText(desk, t('settle.head'));
    await (await desk.waitForSelector(`aria/${t('settle.as.missed')}`))?.click();
    await has('meetings', { id: gone.id, status: 'missed', settled: 'missed' });
    await seeText(desk, t('settle.said.missed'));
    await desk.keyboard.press('u');
    await has('meetings', { id: gone.id, status: 'planned', settled: null });
    await desk.close();
  });

  it('keeps a reflection and a pulse as they are told, and shows them on one page', async () => {
    const last = past.at(-1);
    const desk = await cairn.session.open('desk', `#reflect/${last?.id}`);
    const [text, learnt] = await waitForFields(desk);
    await text?.type('Ask one question less');
    await learnt?.type('How she says no');
    await has('reflections', { text: 'Ask one question less', learnt: 'How she says no' });
    const due = await cairn.session.open('desk', `#reflect/${past[1]?.id}`);
    await due.waitForSelector('.pulse');
    await due.focus('.pulse input');
    await due.keyboard.press('Space');
    await has('pulses', { meetingId: past[1]?.id, value: 1 });
    await sound(due);
    await due.close();
    await desk.evaluate(() => {
      location.hash = '#reflections';
    });
    await seeText(desk, 'How she says no');
    await sound(desk);
    await desk.close();
  });
});

/** Goes from row to row with J or K until the one of this kind with this text has the focus. */
async function walkTo(desk: Page, key: 'j' | 'k', kind: string, text: string) {
  for (let step = 0; step < 40; step += 1) {
    await desk.keyboard.press(key);
    const there = await desk.evaluate(
      (row, words) => {
        const at = document.activeElement;
        return at?.matches(row) && at.textContent?.includes(words);
      },
      kind,
      text,
    );
    if (there) return;
  }
  throw new Error(`${key} never came to “${text}”`);
}

/** Axe finds nothing, in both schemes, and nothing lies outside of the page. */
async function sound(desk: Page) {
  for (const scheme of ['light', 'dark'] as const) {
    await cairn.session.colours(desk, scheme);
    for (const width of [320, 600, 1200]) {
      await desk.setViewport({ width, height: 900 });
      const about = scheme === 'dark' ? ({ other: 'colours' } as const) : {};
      expect(await axeFindings(desk, about), `${scheme}, ${width} px`).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await desk.evaluate(wide), `${width} px`).toBe(false);
    }
  }
}

async function waitForFields(desk: Page) {
  await desk.waitForSelector('.pp-typed');
  return desk.$$('textarea.pp-typed');
}
