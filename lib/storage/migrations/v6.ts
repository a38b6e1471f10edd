import type { Migration } from './migration';

/** What the practice keeps beside meetings: sessions, objectives, negotiating, what was offered, own questions. */
export const v6: Migration = {
  version: 6,
  stores: {
    guidedSessions: 'id, [partnerId+status], focusId',
    objectives: 'id, *partnerIds',
    criteria: 'id',
    skillRatings: 'id, partnerId',
    offers: 'id, partnerId',
    packs: 'id',
    ownPrompts: 'id, packId',
  },
};
