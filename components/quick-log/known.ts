import type { PartnerName } from '@/lib/popup/model';
import type { KnownGoal, QuickLogLocale } from '@/lib/quick-log/types';

/** What the line may recognise. Keep the same object as long as nothing in it changed. */
export interface Known {
  partners: readonly PartnerName[];
  /** The partners are still being read: a line sent meanwhile waits, lest it make one anew. */
  loading?: boolean;
  locale: QuickLogLocale;
  goals?: readonly KnownGoal[];
  /** The partner in whose meeting the line is typed. */
  currentPartnerId?: string;
  /** Local date of the next meeting, by partner id. */
  nextMeeting?: Readonly<Record<string, string>>;
  /** The hours agreed with a partner, as they are written, by partner id. */
  hours?: Readonly<Record<string, string>>;
}

/** Where the line stands: on its own page, or in the panel's dock, where lists open upwards. */
export type Look = 'page' | 'dock';
