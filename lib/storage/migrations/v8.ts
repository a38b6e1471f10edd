import type { Migration } from './migration';

/**
 * The head of the lock, one row. No index holds text any longer: names and addresses would lie on disk in the clear
 * beside rows that are sealed. There are few partners, they are sorted and looked through in memory.
 */
export const v8: Migration = {
  version: 8,
  stores: { locks: 'id', partners: 'id', decisions: 'id' },
};
