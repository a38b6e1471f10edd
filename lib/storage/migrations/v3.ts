import type { Migration } from './migration';

/**
 * The page of what was done is read from an index, latest first, and counted there: 40,000 actions no
 * longer come off the disk for the first hundred. `deletedAt` holds the few that were taken away, since
 * an index knows no null. Old rows need no change, IndexedDB fills a new index by itself.
 */
export const v3: Migration = {
  version: 3,
  stores: {
    actions:
      'id, [partnerId+status], [partnerId+doneAt], [owner+status+doneAt], deletedAt, openKey, createdAt, meetingId',
  },
};
