import * as z from 'zod/mini';
import { isSample } from '../shared/sample-id';
import { parseSettings } from '../shared/settings';
import { migrations } from '../storage/migrations';
import { carrier } from '../storage/migrations/carry';
import { columnOf, textIn } from '../storage/raw';
import { issueOf } from '../storage/rows';
import { type TableName, tableSchemas } from '../storage/tables';
import { judgeCheck } from './check';
import { type Copy, headSchema, MOST_BYTES, type Refusal, type Refused } from './format';
import { oddityOf } from './oddity';
import { oneEach } from './plan';
import { salvage } from './salvage';
import { type AnyRow, copiedTables, SCHEMA } from './tables';

type Raw = Record<string, unknown>;

/** Copies of earlier versions of the database end without a check. */
const FIRST_CHECKED = 7;

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One row of a copy, carried over from the version it was written by and judged by its schema. */
function readRow(
  table: TableName,
  carry: ReturnType<typeof carrier>,
  value: unknown,
): AnyRow | Refused {
  const refused = (issue: string, row: unknown = value): Refused => {
    const id = textIn(value, 'id').slice(0, 100);
    return { table, id, issue, row };
  };
  const oddity = oddityOf(value);
  if (oddity) return refused(`row: ${oddity}`, null);
  if (!isRaw(value)) return refused('row: invalid_type', null);
  const parsed = z.safeParse(tableSchemas[table], carry(table, value));
  if (!parsed.success) return refused(issueOf(parsed.error));
  // The sample's rows are known by their ids and go with it: nothing of the user's own may look so.
  return isSample(parsed.data) ? refused('id: sample', null) : parsed.data;
}

function isRefused(one: AnyRow | Refused): one is Refused {
  return 'issue' in one && 'table' in one && !('updatedAt' in one);
}

function entriesOf(tables: Raw): { known: [TableName, unknown][]; unknown: number } {
  const known = copiedTables.flatMap((name): [TableName, unknown][] =>
    Object.hasOwn(tables, name) ? [[name, tables[name]]] : [],
  );
  const others = Object.keys(tables).filter((name) => !copiedTables.includes(name as TableName));
  const counts = others.map((name) => columnOf(tables[name], 'length'));
  const unknown = counts.reduce<number>((sum, n) => sum + (typeof n === 'number' ? n : 1), 0);
  return { known, unknown };
}

function readTables(copy: Copy, tables: Raw, schema: number, told: (share: number) => void): void {
  const { known, unknown } = entriesOf(tables);
  const carry = carrier(migrations, schema);
  copy.unknown = unknown;
  for (const [at, [name, value]] of known.entries()) {
    const values = Array.isArray(value) ? value : [value];
    const all = values.map((row) => readRow(name, carry, row));
    const rows = all.filter((one): one is AnyRow => !isRefused(one));
    const each = [...oneEach(rows).values()];
    copy.rows[name] = each;
    copy.twins += rows.length - each.length;
    for (const one of all) if (isRefused(one)) copy.refused.push(one);
    told((at + 1) / known.length);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function foreign(value: unknown): Refusal {
  const format = columnOf(value, 'format');
  if (format === 'cairn-pack') return 'pack';
  return format === 'cairn' ? 'unreadable' : 'foreign';
}

/** Reads a copy's bytes; what is in them is judged row by row. Never throws for what they hold. */
export function readCopy(
  bytes: Uint8Array,
  told: (share: number) => void = () => undefined,
): Copy | Refusal {
  if (bytes.length === 0) return 'empty';
  const text = new TextDecoder().decode(bytes);
  const whole = parsed(text);
  const value = whole ?? salvage(text);
  if (value === undefined) return 'unreadable';
  const head = z.safeParse(headSchema, value);
  if (!head.success) return foreign(value);
  const { schema, madeAt, settings, tables } = head.data;
  if (schema > SCHEMA) return 'later';
  const broken = whole === undefined;
  const check = judgeCheck(bytes);
  const touched = broken || check === 'differs' || (check === 'none' && schema >= FIRST_CHECKED);
  const copy: Copy = {
    ...{ madeAt, settings: settings && parseSettings(settings), rows: {}, refused: [] },
    ...{ unknown: 0, twins: 0, broken, touched },
  };
  readTables(copy, tables, schema, told);
  return copy;
}

/** Reads a file that the user chose; one that is too large is not opened. */
export async function readCopyFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  told?: (share: number) => void,
): Promise<Copy | Refusal> {
  if (file.size > MOST_BYTES) return 'large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length > MOST_BYTES ? 'large' : readCopy(bytes, told);
  } catch {
    return 'unreadable';
  }
}
