import type { Wording } from '@/lib/i18n/translate';
import type { ActionKind } from '@/lib/mentoring/action';
import type { Side } from '@/lib/shared/row';
import type { Language } from './languages/language';

/** The languages whose sentences the quick log reads. */
export type QuickLogLocale = 'en' | 'de' | 'fr' | 'es' | 'pt';

export type { ActionKind };

/** Who undertakes it. Two people only: "we will" is the user's, with "together" in the text. */
export type Owner = Side;

/** The parts that a line is read into, in the order in which chips show them. */
export const PARTS = ['owner', 'partner', 'due', 'kind', 'goal'] as const;
export type Part = (typeof PARTS)[number];

/** A partner as far as the quick log needs to know one. */
export interface KnownPartner {
  id: string;
  name: string;
  aliases?: readonly string[];
}

/** A goal as far as the quick log needs to know one. */
export interface KnownGoal {
  id: string;
  partnerId: string;
  text: string;
}

/** Where in the ORIGINAL line a part was read: UTF-16 offsets, `end` exclusive. */
export interface Span {
  part: Part;
  start: number;
  end: number;
}

/** Parts the user set by hand; they outlive further typing. A null due or goal means "none". */
export interface Pins {
  owner?: Owner;
  partner?: string | null;
  due?: string | null;
  kind?: ActionKind;
  goal?: string | null;
}

/** A date word found in a text; offsets into that text, `day` is a local 'YYYY-MM-DD'. */
export interface DateFound {
  start: number;
  end: number;
  day: string;
  /** The word means other things too ("sun", "mar", "3/4"): it counts as a date only where a date is due. */
  weak: boolean;
  /** The language it was read in, whose prepositions stand around it. */
  locale: QuickLogLocale;
  /** The name of a weekday, which in some languages stands before a noun ("the Friday report"). */
  weekday: boolean;
}

/**
 * Finds date words in a text, given today's local date and hour; `also` is a language to look for besides its
 * own, because the line speaks it. Loaded lazily by `loadDates`.
 */
export interface DateReader {
  (text: string, today: string, hour: number, also?: QuickLogLocale): DateFound[];
  /** The languages to read a line in, by its own words; without it the browser's and English. */
  languages?(line: string): readonly Language[];
}

/** All that `parseQuickLog` may know besides the line itself. */
export interface QuickLogContext {
  /** UTC instant in ms. */
  now: number;
  /** IANA zone in which "today" is meant; default: the browser's. */
  zone?: string;
  locale: QuickLogLocale;
  partners: readonly KnownPartner[];
  goals?: readonly KnownGoal[];
  currentPartnerId?: string;
  /** Local date of the next meeting by partner id, for "before our next meeting". */
  nextMeeting?: Readonly<Record<string, string>>;
  /** From `loadDates`; without it only ISO dates and a few set phrases are read. */
  dates?: DateReader;
  /** Parts set by hand on an earlier reading of this line. */
  pins?: Pins;
}

/** What one line was read as. Nothing is stored until the user accepts it. */
export interface QuickLogDraft {
  /** 'empty' as long as there is nothing to be done in the line. */
  mode: 'action' | 'empty';
  /** What is to be done, sentence-cased, without the words for owner and date. Plain text. */
  text: string;
  owner: Owner;
  kind: ActionKind;
  partnerId: string | null;
  /** Partner ids that fit equally well, best first; empty when one fits or none does. */
  partnerCandidates: string[];
  /** A name nobody here bears: offered as a new partner, never made one silently. */
  newPartnerName: string | null;
  /** Local date 'YYYY-MM-DD'. */
  due: string | null;
  goalId: string | null;
  /** The tag as typed, without '#'. */
  goalTag: string | null;
  /** The other person's name (contact) or the link (resource). */
  detail: string | null;
  /** Sorted, never overlapping. */
  spans: Span[];
  pins: Pins;
  /** Something the user should know about the reading, such as a cut line. */
  notice: Wording | null;
}
