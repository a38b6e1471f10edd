import { Dexie } from 'dexie';

/** The database in which the index is saved. */
export const INDEX_NAME = 'cairn-search';

/**
 * Takes the saved index off the disk, with all that it would tell of words that were deleted for good. The next search
 * builds it anew.
 */
export const forgetIndex = (name = INDEX_NAME): Promise<void> => Dexie.delete(name);
