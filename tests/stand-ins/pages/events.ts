/** An event as the fixture pages show it. Times are wall times: the page has no zone of its own. */
export interface Shown {
  /** The id of its series or of itself, as the calendar API has it; in Outlook the whole id. */
  id: string;
  calendar?: string;
  title: string;
  /** 'YYYY-MM-DD'. */
  day: string;
  /** 'HH:mm', or none: a whole day. */
  from?: string;
  to?: string;
  /** The suffix of an occurrence, as in '20261124T090000Z'. */
  occurrence?: string;
  /** `outside`: not of the user's own company, so that Outlook's card says their address too. */
  people?: { name: string; email: string; outside?: boolean }[];
  link?: string;
}

/** How the fixture pages are asked for. */
export interface PageOptions {
  events: readonly Shown[];
  /** So many more events around them, which are nobody's. */
  fillers?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** The name on the account's button; none: the page has no such button. */
  user?: string;
  /** Nothing can be changed: a calendar of somebody else's. */
  readOnly?: boolean;
  /** How `data-eventid` is written. */
  writing?: 'padded' | 'plain' | 'url-safe';
}

/** `count` events over the four weeks around the first of the month's second week. */
export function fillers(count: number, month = '2026-11'): Shown[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `filler${at.toString(32).padStart(4, '0')}`,
    calendar: 'team@g',
    title: `Busy ${at}`,
    day: `${month}-${String((at % 28) + 1).padStart(2, '0')}`,
    from: `${String(8 + (at % 10)).padStart(2, '0')}:00`,
    to: `${String(8 + (at % 10)).padStart(2, '0')}:45`,
  }));
}

const two = (n: number) => String(n).padStart(2, '0');

/** An event of 40 minutes from `start` (UTC ms): the pages have no zone of their own, its day and times are this machine's. */
export function shownAt(
  id: string,
  title: string,
  start: number,
  rest: Partial<Shown> = {},
): Shown {
  const [from, to] = [start, start + 2_400_000].map((at) => new Date(at)) as [Date, Date];
  const day = `${from.getFullYear()}-${two(from.getMonth() + 1)}-${two(from.getDate())}`;
  const time = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
  return { id, title, day, from: time(from), to: time(to), ...rest };
}
