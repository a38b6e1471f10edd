import { isStorageFull } from '../shared/storage-full';
import type { Wording } from '../shared/wording';

function hasWording(error: unknown): error is { wording: Wording } {
  return typeof error === 'object' && error !== null && 'wording' in error;
}

/** The sentence for an error met while reading or storing a calendar; never holds the address. */
export function wordingOf(error: unknown): Wording {
  if (hasWording(error)) return error.wording;
  if (error instanceof DOMException && error.name === 'AbortError') {
    return { id: 'sync.cancelled', params: {} };
  }
  if (isStorageFull(error)) return { id: 'sync.full', params: {} };
  return { id: 'sync.failed', params: {} };
}
