import type { Found } from '@/lib/search/documents';

/** Something to find, as the index takes it. */
export function found(text: string, more: Partial<Found['entry']> = {}, name = ''): Found {
  return {
    name,
    text,
    entry: {
      table: 'actions',
      kind: 'action',
      partners: [],
      meeting: null,
      at: 0,
      side: null,
      state: null,
      due: null,
      updatedAt: 1,
      ...more,
    },
  };
}

/** Words as people write them, several languages and scripts among them. */
export const vocabulary =
  'Straße strasse Gespräch Gespraech Gehaltsverhandlung Verhandlung évaluer coração niño 会議室 昇進 회의록 ประชุม Ölpreis plan Karriereplan 2026 80/20 follow-up the der'.split(
    ' ',
  );
