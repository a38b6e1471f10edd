import type { Migration } from './migration';

/** What is known of handing over to partners and from them, the user's keys for it, and its undo. */
export const v9: Migration = {
  version: 9,
  stores: {
    handovers: 'id, partnerId',
    handoverRows: 'id, partnerId',
    handoverKeys: 'id',
    handoverUndos: 'id, partnerId',
  },
};
