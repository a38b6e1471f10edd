const KEY = 'cairn.lessOf';

/** The prompts that the user wants less of, where a page finds them before its first paint; [] where none are known. */
export function readLessOf(): string[] {
  try {
    return localStorage.getItem(KEY)?.split(' ').filter(Boolean) ?? [];
  } catch {
    return [];
  }
}
