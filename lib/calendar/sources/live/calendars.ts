/** A calendar that the user has in their list. */
export interface LiveCalendar {
  id: string;
  /** As the user calls it. */
  name: string;
  /** `#rrggbb`, null when there is none. */
  color: string | null;
  primary: boolean;
  /** Shown by the service just now: the ones to begin with. */
  selected: boolean;
  /** Whether its events tell more than that time is taken. */
  readable: boolean;
}

/** All calendars of a sign-in. */
export interface CalendarList {
  kind: 'calendars';
  calendars: LiveCalendar[];
  /** How many entries couldn't be read. */
  odd: number;
}
