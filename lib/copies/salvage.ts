type Raw = Record<string, unknown>;

function lineAsJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What can still be read of a damaged copy. Cairn writes a row a line, so that damage costs the lines it lies in.
 * Undefined where not even the head is there.
 */
export function salvage(text: string): Raw | undefined {
  const head: Raw = {};
  const tables = new Map<string, unknown[]>();
  let rows: unknown[] | null = null;
  for (const line of text.split('\n')) {
    const opens = /^"(\w+)": \[$/.exec(line);
    if (opens?.[1]) {
      rows = tables.get(opens[1]) ?? [];
      tables.set(opens[1], rows);
    } else if (line.startsWith('{"')) {
      const row = lineAsJson(line);
      if (rows && row !== undefined) rows.push(row);
    } else if (rows === null && /^"(format|schema|madeAt|settings)": /.test(line)) {
      const pair = lineAsJson(`{${line.replace(/,\s*$/, '')}}`);
      if (isObject(pair)) Object.assign(head, pair);
    }
  }
  return head.format === 'cairn' ? { ...head, tables: Object.fromEntries(tables) } : undefined;
}
