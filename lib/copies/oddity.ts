/** No row of Cairn's is nested so deep. */
const DEPTH = 40;

const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What makes a value of a JSON file one that nobody's row is: nested without end, or with names by which code would
 * take it for something else. Null where all is well. Walks without calling itself: depth costs no stack.
 */
export function oddityOf(value: unknown): 'deep' | 'names' | null {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = next.depth + 1;
    if (depth > DEPTH) return 'deep';
    for (const key of Object.keys(next.value)) {
      if (REFUSED_KEYS.has(key)) return 'names';
      const inner: unknown = Reflect.get(next.value, key);
      if (typeof inner === 'object') waiting.push({ value: inner, depth });
    }
  }
  return null;
}
