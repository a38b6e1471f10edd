import type { Chair, Stone } from '../mentoring/partner';
import type { Side } from '../shared/row';

/** As much of a partner as the popup shows and the quick log needs to know. */
export interface PartnerName {
  id: string;
  name: string;
  stone: Stone;
  chair: Chair;
}

/** The meeting that runs now, or the next within a week. */
export interface NextMeeting {
  id: string;
  /** The partners' names; the meeting's title when none of them can be read. */
  name: string;
  /** Whose monograms stand beside it, in the meeting's order; the title's alone when nobody can be read. */
  faces: { id: string; name: string; stone: Stone }[];
  /** UTC instants in ms; `end` is exclusive. */
  start: number;
  end: number;
  /** How many open actions the user owes these partners. */
  owed: number;
}

/** A line of "last logged". */
export interface LoggedRow {
  id: string;
  text: string;
  owner: Side;
  /** Local date 'YYYY-MM-DD'. */
  due: string | null;
  partnerName: string | null;
  /** UTC ms. */
  loggedAt: number;
}

/** All that the popup shows besides the line being typed. */
export interface PopupModel {
  next: NextMeeting | null;
  /** The last three logged, newest first. */
  logged: LoggedRow[];
  /** Some calendar waits for the user to sign in again. */
  signIn: boolean;
}

export { firstName } from '../shared/first-name';
