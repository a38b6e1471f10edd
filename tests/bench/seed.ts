import type { Page } from 'puppeteer-core';
import type { TableName } from '@/lib/storage/tables';
import { databaseMade, putRows, type Raw } from '@/tests/browser/harness/database';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from '@/tests/browser/harness/rows';

const DAY = 86_400_000;
export const OPEN_PER_PARTNER = 12;
const BATCH = 2_000;

/** How much a database holds; each meeting has a note. */
export interface Size {
  partners: number;
  meetings: number;
  actions: number;
}

export const SMALL: Size = { partners: 4, meetings: 130, actions: 400 };
export const LARGE: Size = { partners: 40, meetings: 13_000, actions: 40_000 };

const FIRST = ['Priya', 'Tomasz', 'Inês', 'Morag', 'Ken', 'Ana', 'Lars', 'Dana'];

/** Rows of every table: the first partner's meeting runs now, everything else lies in the past. */
function rowsFor({ partners, meetings, actions }: Size): Partial<Record<TableName, Raw[]>> {
  const all = Array.from({ length: partners }, (_, index) => {
    const name = `${FIRST[index % FIRST.length]} ${String.fromCharCode(65 + (index % 26))}${index}`;
    return partnerRow({ name, emails: [`partner.${index}@example.org`] });
  });
  const of = (index: number) => all[index % partners] ?? partnerRow();
  const now = Date.now();
  const times = (index: number) => {
    if (index === 0)
      return { start: now - 600_000, end: now + DAY / 2, status: 'planned' as const };
    const start = now - DAY - index * 3_600_000;
    return { start, end: start + 3_600_000, status: 'held' as const };
  };
  const held = Array.from({ length: meetings }, (_, index) => meetingRow(of(index), times(index)));
  const done = (index: number) =>
    index < partners * OPEN_PER_PARTNER
      ? {}
      : { status: 'done' as const, doneAt: now - DAY, createdAt: now - DAY - index * 60_000 };
  return {
    partners: all,
    meetings: held,
    actions: Array.from({ length: actions }, (_, index) =>
      actionRow(of(index), { ...done(index), owner: index % 3 === 0 ? 'partner' : 'me' }),
    ),
    goals: all.flatMap((partner) => [1, 2, 3].map((order) => goalRow(partner, { order }))),
    noteBlocks: held.map((meeting) => noteRow(meeting)),
  };
}

/** Fills the database of the page's extension, in batches, past the repositories. */
export async function seed(page: Page, size: Size): Promise<void> {
  await databaseMade(page);
  for (const [table, rows] of Object.entries(rowsFor(size))) {
    for (let from = 0; from < rows.length; from += BATCH) {
      await putRows(page, table as TableName, rows.slice(from, from + BATCH));
    }
  }
}
