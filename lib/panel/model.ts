import type { Action } from '../mentoring/action';
import type { Meeting } from '../mentoring/meeting';
import type { NoteBlock } from '../mentoring/note-block';
import type { Partner } from '../mentoring/partner';
import type { AgendaLine } from '../mentoring/rules/agenda';
import type { Mode } from '../mentoring/rules/current-meeting';
import type { Progress } from '../mentoring/rules/goal-progress';
import type { Span } from '../mentoring/rules/propose-meeting';
import type { Wording } from '../shared/wording';

/** A goal with where it stands. */
export interface GoalView {
  id: string;
  text: string;
  target: number | null;
  progress: Progress;
  /** UTC ms of the last check-in; null when there was none. */
  touched: number | null;
  createdAt: number;
}

/** What lies between the user and one partner, as one meeting shows it. */
export interface MeetingView {
  meeting: Meeting;
  /** Everyone in the meeting that the user mentors or is mentored by. */
  partners: Partner[];
  /** Whose agenda, actions and goals are shown. */
  partner: Partner | null;
  theme: string | null;
  focus: { text: string; step: number } | null;
  agenda: AgendaLine[];
  /** Open ones, and those done since the meeting began. */
  actions: Action[];
  goals: GoalView[];
  /** Removed ones among them, as the editor needs them (`notesToEdit`). */
  notes: NoteBlock[];
  closing: ClosingDraft;
}

/** The closing check-in's fields (PRACTICE P8); next steps are actions from the start. */
export interface ClosingDraft {
  useful: string;
  /** A next step typed and not yet added. */
  step: string;
  tryBefore: string;
  changeNext: string;
}

/** What is asked for a little later, so that the first paint does not wait for it. */
export interface MeetingExtras {
  /** How many meetings this is with the partner, itself included. */
  ordinal: number;
  previous: number | null;
  next: { start: number; title: string } | null;
  /** The hours to meet at, as the charter has them (PRACTICE C2); '' where none are agreed. */
  hours: string;
  /** Goals that have not come up for three meetings (PRACTICE P11). */
  forgotten: string[];
  /** Notes of the last meetings that have any, newest first (PRACTICE P9). */
  earlier: EarlierNotes[];
}

/** What was noted in an earlier meeting; `start` in UTC ms, blocks in Markdown. */
export interface EarlierNotes {
  start: number;
  blocks: { id: string; markdown: string }[];
}

/** A meeting ahead, as the idle view lists it. */
export interface AheadView {
  meeting: Meeting;
  partners: Partner[];
}

/** A meeting that is over, with its closing check-in still to be done. */
export interface WaitingView extends AheadView {
  /** Something stands typed in the check-in. */
  begun: boolean;
}

/** An action beside the name of its partner. */
export interface OwedView {
  action: Action;
  partnerName: string | null;
}

export interface IdleView {
  ahead: AheadView[];
  /** False where there is no calendar to look for meetings in. */
  calendars?: boolean;
  /** Meetings whose closing check-in was put off or begun, and is still to be done, latest first. */
  waiting?: WaitingView[];
  owed: OwedView[];
  partners: Partner[];
}

/** A partner whose rhythm has lapsed (PRACTICE C4). */
export interface Lapse {
  partner: Partner;
  wording: Wording;
  /** The last meeting. */
  last: Span;
  /** The hours to meet at, as the charter has them; '' where none are agreed. */
  hours: string;
}

/** Why the panel has not gone on to what the clock says. */
export type Stay = 'typing' | 'moved' | 'cancelled';

/** What the panel shows, read at one moment. */
export interface PanelModel {
  mode: Mode;
  /** UTC ms at which it was read. */
  now: number;
  view: MeetingView | null;
  idle: IdleView | null;
  /** Other meetings at the same time. */
  overlapping: Meeting[];
  stay: Stay | null;
  /** What the panel would show, were it not staying. */
  waiting: Meeting | null;
}
