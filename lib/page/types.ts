/** Calendars whose web pages are read. */
export type CalendarSite = 'google-calendar' | 'outlook';

/** An opened event as a calendar page shows it; texts as written there. What was not read is null or []. */
export interface PageEvent {
  site: CalendarSite;
  /** The page's own id of it, as it stands in the page. */
  key: string;
  /** iCalUID where the page's id gives it (Google: `<eventId>@google.com`); null elsewhere. */
  uid: string | null;
  /** The start its series gave it (UTC instant 'YYYY-MM-DDTHH:mm:ssZ' or local date), where the id tells. */
  recurrenceId: string | null;
  /** At most 500 characters. */
  title: string;
  /** The time as written, at most 200 characters. */
  when: string;
  /** The page's language (BCP 47); '' where it says none. */
  lang: string;
  /** At most 100; the address is '' where the page shows a name alone, `self` where it says that this is its user. */
  people: { name: string; email: string; self?: true }[];
  /** A known call's https address, as `callLink` knows them. */
  joinUrl: string | null;
}

/** What a page shows opened, and where a button may stand by it. */
export interface Opened {
  event: PageEvent;
  place: Element;
  /**
   * How: as a direct child of `place`, out of its flow (Google's dialog lays its children in a row);
   * in the flow right after it; or from the page's root element, over the page, by its rectangle.
   */
  how: 'inside' | 'after' | 'over';
}

/** What a call page is. */
export interface PageCall {
  site: 'meet' | 'teams' | 'zoom';
  /** The conference id or join link, normalised. */
  id: string;
  url: string;
  state: 'before' | 'lobby' | 'in' | 'left';
}

/** What the background answers a page; every word is in the user's language. */
export interface PageAnswer {
  /** null: nothing to say here, no button. */
  button: null | {
    kind: 'open' | 'prepare' | 'look-back' | 'maybe' | 'beside' | 'closing';
    label: string;
    /** "5 open". */
    note: string | null;
    reasons: string[];
    meetingId: string | null;
  };
  words: Record<'cairn' | 'notThis' | 'neverHere' | 'yes' | 'no' | 'close', string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The user wants the panel in the page; it is said again with the click, since looking it up would lose that. */
  inPage?: boolean;
}
