import { withoutSample } from '../sample/traces';
import type { Settings } from '../shared/settings';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import { addToCheck, checkLine } from './check';
import { chunksOf } from './chunks';
import { copiedTables, isLeftOut, SCHEMA } from './tables';
import type { Work } from './work';

/** A calendar's address is a secret: no copy that can be sent around holds it. */
function unsecret(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'address' in row
    ? { ...row, address: '' }
    : row;
}

function shownOf(name: TableName, rows: unknown[]): unknown[] {
  if (name === 'calendarAccounts') return rows.map(unsecret);
  return name === 'repairs' ? rows.filter((row) => !isLeftOut(row)) : rows;
}

/** Text put together as bytes in many parts, so that it never lies in memory in one piece. */
class Parts {
  private readonly parts: Blob[] = [];
  private readonly encoder = new TextEncoder();
  private check = 0;

  add(text: string): void {
    const bytes = this.encoder.encode(text);
    this.check = addToCheck(this.check, bytes);
    this.parts.push(new Blob([bytes]));
  }

  end(): Blob {
    return new Blob([...this.parts, checkLine(this.check)], { type: 'application/json' });
  }
}

function head(store: Store, settings: Settings): string {
  const about = { format: 'cairn', schema: SCHEMA, madeAt: store.clock(), settings };
  const lines = Object.entries(about).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')},\n"tables": {`;
}

/**
 * Everything but the sample as a file (docs/copy-format.md), read in one transaction: no row is missing that another
 * one speaks of. Rows go as they lie on disk, unreadable ones included, a row a line.
 */
export async function writeCopy(
  store: Store,
  settings: Settings,
  { signal, onProgress }: Work = {},
): Promise<Blob> {
  const parts = new Parts();
  const scope = copiedTables.map((name) => store[name].table);
  await store.db.transaction('r', scope, async () => {
    let total = 0;
    for (const table of scope) total += await table.count();
    let done = 0;
    parts.add(head(store, settings));
    for (const [at, name] of copiedTables.entries()) {
      parts.add(`${at === 0 ? '' : ','}\n"${name}": [`);
      let first = true;
      for await (const rows of chunksOf(store, name)) {
        signal?.throwIfAborted();
        const kept = withoutSample(name, rows);
        const lines = shownOf(name, kept)
          .map((row) => JSON.stringify(row))
          .join(',\n');
        if (lines !== '') parts.add(`${first ? '' : ','}\n${lines}`);
        if (lines !== '') first = false;
        done += rows.length;
        onProgress?.(done / total);
      }
      parts.add('\n]');
    }
  });
  parts.add('\n},\n');
  return parts.end();
}
