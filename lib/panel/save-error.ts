import { isStorageFull } from '../shared/storage-full';
import type { Wording } from '../shared/wording';
import { isLockedError } from '../storage/store-locked';
import { UnclearPartner } from './commands/unclear-partner';

/** Why something was not saved; `full` when the browser's storage is, `locked` when Cairn is. */
export interface SaveFailure {
  kind: 'full' | 'unclear' | 'locked' | 'other';
  said: Wording;
}

/** Sorts what a command rejected with, and words it. */
export function saveFailure(error: unknown): SaveFailure {
  if (error instanceof UnclearPartner) {
    const said = { id: 'panel.which', params: { name: error.partner } };
    return { kind: 'unclear', said };
  }
  if (isLockedError(error)) {
    return { kind: 'locked', said: { id: 'panel.failed', params: {} } };
  }
  if (isStorageFull(error)) return { kind: 'full', said: { id: 'panel.full', params: {} } };
  return { kind: 'other', said: { id: 'panel.failed', params: {} } };
}
