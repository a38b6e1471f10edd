import type { Action } from '../../mentoring/action';
import type { AgendaItem } from '../../mentoring/agenda-item';
import type { Goal, GoalCheckIn } from '../../mentoring/goal';
import type { Meeting } from '../../mentoring/meeting';
import type { Partner } from '../../mentoring/partner';
import type { Charter, RoadmapTheme } from '../../mentoring/relationship';
import type { Progress } from '../../mentoring/rules/goal-progress';
import type { Span } from '../../mentoring/rules/propose-meeting';
import type { Wording } from '../../shared/wording';

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
