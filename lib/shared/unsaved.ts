/** What stands in fields of this page and is saved only by a button, by the field's name; JSON values. */
type Unsaved = Record<string, unknown>;

const sources = new Set<() => Iterable<readonly [name: string, value: unknown]>>();
const hearers = new Set<() => void>();
/** What stood in this page before it was begun anew, and that no field has taken up since. */
const left = new Map<string, unknown>();

/** Adds something that tells what is unsaved in it, when it is asked. Returns what takes it away. */
export function addUnsaved(source: () => Iterable<readonly [string, unknown]>): () => void {
  sources.add(source);
  return () => void sources.delete(source);
}

/** All that is unsaved in this page now, also what still waits for its field. */
export function allUnsaved(): Unsaved {
  const all = Object.fromEntries(left);
  for (const source of sources) for (const [name, value] of source()) all[name] = value;
  return all;
}

/** Brings back what stood in this page; fields that are there already hear of it. */
export function bringUnsaved(before: Unsaved): void {
  for (const [name, value] of Object.entries(before)) left.set(name, value);
  for (const hear of [...hearers]) hear();
}

/** What stood in a field; undefined for nothing. It waits there until `leaveBehind`. */
export function leftIn(name: string): unknown {
  return left.get(name);
}

/** What stood in a field has been taken up: it doesn't come again. */
export function leaveBehind(name: string): void {
  left.delete(name);
}

/** Hears when something is brought back. Returns what stops it. */
export function onBrought(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Whether a value is text, or null where there is none. */
export const isTextOrNone = (value: unknown): value is string | null => isLike(null, value);

/** Whether two JSON values are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether a value is of the form of another: text where that is text, and so in each of its columns. Null, where the
 * other is, or a list, may be any text, or list of texts, instead.
 */
export function isLike(first: unknown, value: unknown): boolean {
  if (first === null) return value === null || typeof value === 'string';
  if (typeof first !== 'object') return typeof value === typeof first;
  if (Array.isArray(first))
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const columns = Object.entries(value);
  return (
    columns.length === Object.keys(first).length &&
    columns.every(([name, one]) => name in first && isLike(first[name as keyof typeof first], one))
  );
}
