/**
 * Asks the browser to keep IndexedDB when space runs short. With `unlimitedStorage` Chromium grants
 * it silently. https://developer.mozilla.org/docs/Web/API/StorageManager/persist
 */
export async function keepStorage(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  return navigator.storage.persist();
}

/** What the browser says of the place it gives: bytes used and allowed, null where it doesn't tell. */
export interface Room {
  used: number | null;
  quota: number | null;
  /** Whether it keeps what is here when space runs short. */
  kept: boolean;
}

/** Asks the browser for the place it gives. Never throws. */
export async function readRoom(): Promise<Room> {
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  const kept = await navigator.storage.persisted().catch(() => false);
  return { used: usage ?? null, quota: quota ?? null, kept };
}
