import { isStorageFull } from '../shared/storage-full';
import type { Wording } from '../shared/wording';

/** Why a log could not be written, in words. */
export function failureOf(error: unknown): Wording {
  return { id: isStorageFull(error) ? 'popup.error.full' : 'popup.error.other', params: {} };
}
