import type { Migration } from './migration';

/** Accounts that were signed in to, and what came of the last rounds with their calendars. */
export const v4: Migration = {
  version: 4,
  stores: {
    signIns: 'id, [provider+subject]',
    syncLog: 'id, createdAt, accountId',
  },
};
