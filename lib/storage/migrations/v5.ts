import type { Migration } from './migration';

/**
 * A change in a calendar of thousands of events touches a few rows: they are found by what the provider calls
 * them, and those that may tell of meetings by their verdict. Old rows need no change, IndexedDB fills a new
 * index by itself.
 */
export const v5: Migration = {
  version: 5,
  stores: {
    calendarEvents:
      'id, [accountId+start], [verdict+start], start, eventKey, [accountId+verdict], [accountId+remote.id], [accountId+remote.seriesId]',
  },
};
