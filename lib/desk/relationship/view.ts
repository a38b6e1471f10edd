import type * as z from 'zod/mini';
import type { Action } from '../../mentoring/action';
import type { AgendaItem } from '../../mentoring/agenda-item';
import type { Goal, GoalCheckIn } from '../../mentoring/goal';
import type { Meeting } from '../../mentoring/meeting';
import type { NoteBlock } from '../../mentoring/note-block';
import type { Partner } from '../../mentoring/partner';
import type { charterSchema, RoadmapTheme } from '../../mentoring/relationship';
import type { Progress } from '../../mentoring/rules/goal-progress';
import type { Span } from '../../mentoring/rules/propose-meeting';
import type { Wording } from '../../shared/wording';

export type Charter = z.infer<typeof charterSchema>;
export type Theme = RoadmapTheme;

/** How the agreed rhythm is kept, over the last half year (PRACTICE C4). */
export interface Rhythm {
  /** Days between meetings, the middle one of the gaps; null before there are two. */
  kept: number | null;
  /** Hours a week given to this partner, over the last twelve weeks. */
  hours: number;
  lapse: Wording | null;
  /** The last meeting that was held; null where none is known. */
  last: Span | null;
}

export interface GoalView {
  goal: Goal;
  progress: Progress;
  checkIns: GoalCheckIn[];
  /** Not talked about for three meetings (PRACTICE P11). */
  forgotten: boolean;
}

/** A step of the roadmap: a meeting, held or to come, with its theme, or a theme still without a meeting. */
export interface RoadStep {
  theme: Theme | null;
  /** UTC ms; null while no meeting is known for it. */
  at: number | null;
  meetingId: string | null;
  held: boolean;
  running?: boolean;
}

/** What stands above the history. */
export interface RelationshipView {
  partner: Partner;
  /** The meeting that runs; null while none does. */
  running: Meeting | null;
  next: Meeting | null;
  rhythm: Rhythm;
  charter: Charter | null;
  goals: GoalView[];
  road: RoadStep[];
  actions: Action[];
  agenda: AgendaItem[];
}

/** One meeting of the history: over, or running. */
export interface HistoryEntry {
  meeting: Meeting;
  running: boolean;
  theme: string | null;
  notes: NoteBlock[];
  actions: Action[];
  /** `step`: a next step that was typed and not added. */
  closing: { useful: string; step: string; tryBefore: string; changeNext: string } | null;
}

/** A page of the history, newest first. */
export interface HistoryPage {
  entries: HistoryEntry[];
  more: boolean;
  /** The years in which there were meetings, latest first. */
  years: number[];
}
