/** An error wraps no more than a few others. */
const DEEPEST = 5;

/**
 * Whether an error, or one that it wraps, says that the browser's storage is full: Dexie wraps the browser's own as the
 * `inner` of an AbortError (https://dexie.org/docs/DexieErrors/Dexie.QuotaExceededError), and some tell it in words only.
 */
export function isStorageFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  const { name = '', message = '', inner } = error as Partial<Record<string, unknown>>;
  return /quota/i.test(`${name} ${message}`) || isStorageFull(inner, depth + 1);
}
