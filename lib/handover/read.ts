import * as z from 'zod/mini';
import { oddityOf } from '../copies/oddity';
import { idSchema } from '../shared/row';
import { isSampleId } from '../shared/sample-id';
import { DAY } from '../shared/time';
import { columnOf, textIn } from '../storage/raw';
import { charterParts } from './charter-parts';
import { FORMAT, type Head, headSchema, MOST_BYTES, sentRowSchema, VERSION } from './format';
import { keyOf } from './keys';
import type { Register } from './register';
import type { Born } from './shared';
import { flipped, type HandTable, handTables, viewText } from './views';

/** Why nothing of a file can be taken. */
export type Refusal = 'large' | 'unreadable' | 'foreign' | 'later';

/** Why one row of a file is not taken. */
export type RowRefusal =
  | 'row'
  | 'table'
  | 'id'
  | 'view'
  | 'time'
  | 'twice'
  | 'taken'
  | 'goal'
  | 'meeting';

/** A row as the other side knows it, as seen from this one. */
export interface Received extends Register {
  table: HandTable;
  row: string;
  view: string | null;
  born: Born;
}

/** A file that a partner handed over: what is theirs in it is the partner's, and what is the user's is mine. */
export interface Bundle extends Omit<Head, 'rows'> {
  rows: Received[];
  /** How many rows stay out already, by reason. */
  refused: { table: string; why: RowRefusal }[];
}

/** How far ahead a clock may be that is only set wrong. */
const AHEAD = 366 * DAY;

function isName(table: HandTable, row: string): boolean {
  if (table === 'charters') return charterParts.some((part) => part === row);
  return z.safeParse(idSchema, row).success && !isSampleId(row);
}

function bornOf(table: HandTable, born: Born): Born | null {
  if (table === 'goalCheckIns' && !born.goal) return null;
  return table === 'noteBlocks' && !(born.meeting && born.order !== undefined) ? null : born;
}

function viewOf(table: HandTable, row: string, view: unknown): string | null | undefined {
  if (view === null) return table === 'charters' ? undefined : null;
  const text = viewText(table, view);
  return text === null ? undefined : flipped(table, row, text);
}

function readRow(value: unknown, now: number): Received | RowRefusal {
  if (oddityOf(value)) return 'row';
  const parsed = z.safeParse(sentRowSchema, value);
  if (!parsed.success) return 'row';
  const { row, my, your, view } = parsed.data;
  const table = handTables.find((name) => name === parsed.data.table);
  if (!table) return 'table';
  if (!isName(table, row)) return 'id';
  const born = view === null ? parsed.data.born : bornOf(table, parsed.data.born);
  const text = viewOf(table, row, view);
  if (!born || text === undefined) return 'view';
  if (Math.max(my, your, born.at) > now + AHEAD) return 'time';
  return { table, row, view: text, my: your, your: my, born };
}

function readRows(values: readonly unknown[], now: number): Pick<Bundle, 'rows' | 'refused'> {
  const rows = new Map<string, Received>();
  const refused: Bundle['refused'] = [];
  for (const value of values) {
    const read = readRow(value, now);
    const why = typeof read === 'string' ? read : rows.has(keyOf(read)) ? 'twice' : null;
    if (why) refused.push({ table: textIn(value, 'table').slice(0, 40), why });
    else if (typeof read !== 'string') rows.set(keyOf(read), read);
  }
  return { rows: [...rows.values()], refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a partner handed over; what is in it is judged row by row. Never throws for what it holds. `now`: UTC ms. */
export function readBundle(text: string, now: number): Bundle | Refusal {
  const value = parsed(text);
  if (columnOf(value, 'format') !== FORMAT) return value === undefined ? 'unreadable' : 'foreign';
  const version = columnOf(value, 'version');
  if (typeof version === 'number' && version > VERSION) return 'later';
  const head = z.safeParse(headSchema, value);
  if (!head.success) return 'unreadable';
  return { ...head.data, ...readRows(head.data.rows, now) };
}

/** Reads a file that was opened; one that is too large is not. */
export async function readBundleFile(
  file: Pick<Blob, 'size' | 'text'>,
  now: number,
): Promise<Bundle | Refusal> {
  if (file.size > MOST_BYTES) return 'large';
  return file.text().then(
    (text) => readBundle(text, now),
    () => 'unreadable',
  );
}

/** Whether a file, once opened, is one that was handed over. */
export async function isBundle(file: Blob): Promise<boolean> {
  return (await file.slice(0, FORMAT.length + 12).text()).startsWith(`{"format":"${FORMAT}"`);
}
