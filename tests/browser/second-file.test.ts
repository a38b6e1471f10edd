import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { importFile, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { calendarFile } from './harness/sample';

const t = createTranslate();
let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
});
afterAll(() => cairn?.stop());

it('adds a second file as a calendar of its own, beside the button that reads the first again', async () => {
  const first = await calendarFile(cairn);
  const second = join(cairn.folder, 'second.ics');
  await copyFile(first, second);
  const welcome = await cairn.session.open('desk');
  await importFile(welcome, first);
  await welcome.close();
  const desk = await cairn.session.open('desk', '#calendars');
  await seeText(desk, t('desk.calendar.do.file'));
  await importFile(desk, second);
  const names = (await readRows(desk, 'calendarAccounts')).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['calendar.ics', 'second.ics']);
});
