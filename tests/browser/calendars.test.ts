import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, importFile, seeText } from '@/scripts/driver/actions';
import { toIcs } from '@/scripts/sample/ics';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { unfit } from './harness/fit';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const DAY = 86_400_000;
let cairn: Cairn;
let desk: Page;
beforeAll(async () => {
  cairn = await startCairn();
  desk = await cairn.session.open('desk', '#calendars');
});
afterAll(() => cairn?.stop());

const accounts = () => readRows(desk, 'calendarAccounts');
const press = (name: string) => desk.locator(byRole('button', name)).click();
/** Names of calendars stand isolated in labels, as their direction may be another. */
const apart = (name: string) => `\u2068${name}\u2069`;

/** A calendar as it lies on disk. */
function row(change: object) {
  const now = Date.now();
  const stamps = { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
  const read = { readAt: now - DAY, nextReadAt: now + 900_000, problem: null, failures: 0 };
  return { ...stamps, kind: 'address', name: '', enabled: true, ...read, ...change };
}

describe('the calendars’ place', () => {
  it('says how each is, fit for every reader', async () => {
    await importFile(desk, await calendarFile(cairn));
    await desk.locator(byRole('button', t('desk.import.another'))).click();
    const address = (name: string) => `https://cal.example/${name}/basic.ics`;
    await putRows(desk, 'calendarAccounts', [
      row({ name: 'Work', address: address('w'), readAt: null }),
      row({
        name: 'Choir',
        address: address('c'),
        problem: { id: 'calendar.fetch.not-found', params: {} },
        failures: 4,
      }),
      row({ name: 'Old school', address: address('o'), nextReadAt: Date.now() - DAY }),
    ]);
    await desk.reload();
    await seeText(desk, t('desk.calendar.well'));
    await seeText(desk, t('health.do.address'));
    await seeText(desk, t('health.empty', { back: 90, ahead: 120 }));
    await seeText(desk, t('desk.calendar.never'));
    expect(await unfit(cairn.session, desk, 'calendars')).toEqual([]);
  });

  it('renames with the keyboard, and reads the same file again under its new name', async () => {
    await desk.focus(byRole('button', t('health.rename.of', { name: apart('calendar.ics') })));
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.dk-inset input:focus');
    await desk.keyboard.type('Office');
    await desk.keyboard.press('Enter');
    await seeText(desk, 'Office');
    const focused = 'document.activeElement?.getAttribute("aria-label")';
    expect(await desk.evaluate(focused)).toContain('Office');
    await importFile(desk, await calendarFile(cairn));
    const files = (await accounts()).filter(({ kind }) => kind === 'file');
    expect(files).toMatchObject([{ name: 'calendar.ics', label: 'Office' }]);
  });

  it('counts what goes before it is removed, keeps the meetings, and puts all back', async () => {
    await desk.reload();
    const meetings = (await readRows(desk, 'meetings')).length;
    const events = (await readRows(desk, 'calendarEvents')).length;
    await press(t('desk.calendar.do.remove.of', { name: apart('Office') }));
    await seeText(desk, t('health.remove.events', { n: events }));
    await seeText(desk, t('health.remove.meetings', { n: meetings }));
    expect(await unfit(cairn.session, desk, 'calendar-remove')).toEqual([]);
    await press(t('health.remove.do'));
    await vi.waitFor(async () => expect(await readRows(desk, 'calendarEvents')).toEqual([]), 5_000);
    expect(await readRows(desk, 'calendarFiles')).toEqual([]);
    expect(await readRows(desk, 'meetings')).toHaveLength(meetings);
    await press(t('ui.undo'));
    await seeText(desk, 'Office');
    await vi.waitFor(async () => {
      expect(await readRows(desk, 'calendarEvents')).toHaveLength(events);
    });
  });

  it('does not say that all is well of a calendar without mentoring', async () => {
    const event = { uid: 'dentist', title: 'Dentist', start: Date.now() + DAY, minutes: 30 };
    await press(t('desk.calendar.do.remove.of', { name: apart('Office') }));
    await press(t('health.remove.do'));
    await importFile(desk, await calendarFile(cairn, toIcs([event], Date.now())));
    await seeText(desk, t('health.mentoring.none'));
    await seeText(desk, t('health.none.go'));
  });
});
