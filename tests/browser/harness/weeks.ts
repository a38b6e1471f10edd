import type { Page } from 'puppeteer-core';
import { DAY, HOUR } from '@/lib/shared/time';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { putRows, type Raw, readRows } from './database';

const WEEK = 7 * DAY;
/** Calendars follow their own clock; here none is connected. */
const tables = (Object.keys(tableSchemas) as TableName[]).filter(
  (name) => !name.startsWith('calendar'),
);

function textBefore(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, (date) => {
    const at = Date.parse(date);
    // What sorts behind every date stays there.
    if (Number.isNaN(at)) return date;
    const before = new Date(at - WEEK).toISOString();
    return date.includes('T') ? before : before.slice(0, 10);
  });
}

/** The same a week earlier: instants (UTC ms), local dates, and both within the texts of an index. */
function before(value: unknown): unknown {
  if (typeof value === 'number') return value > 1e12 ? value - WEEK : value;
  if (typeof value === 'string') return textBefore(value);
  if (Array.isArray(value)) return value.map(before);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, before(one)]));
}

/** What happened, happened a week earlier: the clock of the browser stays, and so a week has gone by. */
export async function weekPasses(disk: Page): Promise<void> {
  for (const name of tables) {
    const rows = await readRows(disk, name);
    if (rows.length > 0)
      await putRows(
        disk,
        name,
        rows.map((row) => before(row) as Raw),
      );
  }
}

/** The meetings so far took place, and were closed. */
export async function wereHeld(disk: Page): Promise<void> {
  const rows = await readRows(disk, 'meetings');
  const held = rows.map((row) => ({
    ...row,
    status: 'held',
    closedAt: row.closedAt ?? Number(row.start) + HOUR,
  }));
  if (held.length > 0) await putRows(disk, 'meetings', held);
}
