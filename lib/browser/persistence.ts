/**
 * Asks the browser to keep IndexedDB when space runs short. With `unlimitedStorage` Chromium grants
 * it silently. https://developer.mozilla.org/docs/Web/API/StorageManager/persist
 */
export async function keepStorage(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  return navigator.storage.persist();
}
