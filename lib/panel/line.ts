import type { Chair, Stone } from '@/lib/mentoring/partner';
import type { DockKind, KnownGoal, Pins, QuickLogLocale } from '@/lib/quick-log';

/** What the user set by hand of a line that is being typed. */
export interface ByHand {
  /** Where it goes, over what it reads like. */
  as?: DockKind;
  pins?: Pins;
  /** The user's chair with a partner whom the line makes. */
  chair?: Chair;
}

/** What the parts of a line can be changed to. */
export interface KnownForLine {
  partners: { id: string; name: string; stone: Stone; chair: Chair }[];
  locale: QuickLogLocale;
  goals?: readonly KnownGoal[] | undefined;
  currentPartnerId?: string | undefined;
  /** The hours agreed with a partner, as they are written, by partner id. */
  hours?: Readonly<Record<string, string>> | undefined;
}
