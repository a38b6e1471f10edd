import type { Migration } from './migration';

/** What was there before a copy was read in. */
export const v7: Migration = {
  version: 7,
  stores: { importUndos: 'id' },
};
