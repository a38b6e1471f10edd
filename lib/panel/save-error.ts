/** Whether saving failed because the browser's storage is full; Dexie wraps the browser's own error. */
export function isStorageFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const name: unknown = Reflect.get(error, 'name');
  if (name === 'QuotaExceededError') return true;
  return isStorageFull(Reflect.get(error, 'inner'));
}
