/**
 * What is looked for in the pages of Google Calendar and of Outlook: for each thing a selector, then what
 * to try when that finds nothing. Class names there are made by a build and mean nothing, so none is used.
 * The dates say when a structure was last known to be so, as described publicly by makers of extensions
 * that run on these pages; nothing here was copied from them, and none of it is promised by the hosts.
 */
export type Find = readonly string[];

export const GOOGLE = {
  /**
   * The card of an opened event, with its id (2026-09-30). Else: what in a dialog has an id, unless it is
   * a chip (a day's list) or a task (its id begins with t, as no event's can); else: any part of a card.
   */
  card: [
    '#xDetDlg',
    '[role=dialog] [data-eventid]:not([role=button],[data-eventchip],[data-eventid^=t])',
    '[role=dialog] [id^=xDetDlg]',
  ],
  /** The dialog around it, by which it is known to be open and whose own children stay (2026-06-28). Else: none. */
  dialog: ['[role=dialog]'],
  /** The title, by which the dialog is labelled (2026-09-30). Else: the dialog's heading. */
  title: ['#rAECCd', '[role=heading]'],
  /** The time as written; the title may be inside. `#xDetDlgWhen` (2026-09-30), or what is named so in part. */
  when: ['[id*=DlgWhen]'],
  /** On the page of a whole event: all of it (2026-09). Else: the page. */
  page: ['[role=main]', 'body'],
  /** Its title (2026-09). Else: the first line that can be typed into. */
  pageTitle: ['#xTiIn', '[role=main] input[type=text]'],
  /** The day and the time of its start, the day and the time of its end, each a field: `#xStDaIn` (2026-09), or by that part of its name. */
  times: ['StDa', 'StTi', 'EnDa', 'EnTi'],
  /** The button that saves, in a bar whose children stay (2026-06-28). Else: the title. */
  save: ['#xSaveBu', '#xTiIn'],
  /** The title where nobody may change it, the page's only heading (2026-11, a guess: nothing public tells); no fallback. */
  heading: '[role=heading],h1',
  /** Guests, by address (2026-09); or what shows a person's card on hovering (2025). */
  people: '[data-email],[data-hovercard-id]',
} as const;

export const VIEW = {
  /**
   * An event in the grid: its id and, on it or inside, a label that begins with its title (2026-09-22), or else a
   * tooltip that does (2026-09-28); no fallback.
   */
  chip: '[data-calitemid]',
  /** A row of a search's results, which has no id of an event (2023-04); no fallback. */
  found: '[id^=SearchResultItem_]',
  /**
   * The small card over the grid, CalendarItemPeek or named so in part; it has no id and no body (2026-09-22).
   * Else: the whole event over the grid (2026-09-22); else: the form to change it, or to write a new one (2026-09-22).
   */
  card: [
    '[data-app-section*=ItemPeek]',
    '[data-app-section=CalendarReadingPane],[role=dialog] [data-app-section=ReadingPane]',
    '[data-app-section=Form_Content]',
  ],
  /** The event, on a page of its own (2025). Else: all of the page. */
  page: ['[data-app-section=ReadingPane]', '[role=main]'],
  /** The title, to be written or to be read (2026-09). Else: the heading. */
  title: ['[id$=_SUBJECT] input', '[role=heading]'],
  /**
   * People, by an address in a label (2026-09); or what shows a person's card, with a picture that is labelled by the
   * name, and for some a text with the address (2026-02).
   */
  people: '[title*="@"],[aria-label*="@"],[href^="mailto:"],[data-lpc-hover-target-id]',
  /** The button of the account, whose label ends or begins with whose it is (2026-09); or what is in it. */
  me: '#O365_MainLink_Me,#meInitialsButton,#mectrl_headerPicture',
} as const;
