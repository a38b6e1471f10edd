import type { Migration } from './migration';

/**
 * What was done lately is found without reading all that was ever done: a panel of ten years opens as
 * fast as one of a month. Old rows need no change, IndexedDB fills a new index by itself.
 */
export const v2: Migration = {
  version: 2,
  stores: {
    agendaItems: 'id, [partnerId+status], meetingId, doneMeetingId',
    actions: 'id, [partnerId+status], [partnerId+doneAt], openKey, createdAt, meetingId',
  },
};
