type Fields = Record<string, unknown>;

const blocksOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);

/** Two texts of one field as one: each of their paragraphs once, in the order of the alphabet where the two differ. */
export function joinTexts(a: string, b: string): string {
  if (a === b || blocksOf(b).length === 0) return a;
  if (blocksOf(a).length === 0) return b;
  return [...new Set([...blocksOf(a), ...blocksOf(b)])].sort().join('\n\n');
}

/** Two lists as one, each entry once; in order where the two differ. */
export function joinLists(a: readonly string[], b: readonly string[]): string[] {
  const all = new Set([...a, ...b]);
  return all.size === a.length && all.size === b.length && a.every((one, at) => one === b[at])
    ? [...a]
    : [...all].sort();
}

/** The larger of two values, of which one may be missing: numbers by size, all else by its text. */
export function largest(a: unknown, b: unknown): unknown {
  if (a === null || a === undefined) return b ?? a;
  if (b === null || b === undefined) return a;
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b);
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Two values of one column as one, with nothing of either lost: texts and lists are put together, objects column by
 * column, of all else the larger stands. It doesn't matter which comes first, or how often.
 */
export function join(a: unknown, b: unknown): unknown {
  if (typeof a === 'string' && typeof b === 'string') return joinTexts(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return joinLists(a, b);
  if (!isFields(a) || !isFields(b)) return largest(a, b);
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, join(a[name], b[name])]));
}
