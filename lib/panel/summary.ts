import type { Action } from '../mentoring/action';
import { HOUR } from '../shared/time';
import type { ClosingDraft, MeetingView } from './model';

/** What was agreed in a meeting that was closed just now. */
export interface ClosedSummary {
  meetingId: string;
  /** When it was closed, UTC ms. */
  at: number;
  partnerId: string | null;
  /** The partner's name, or the meeting's title where it is with nobody. */
  name: string;
  /** What was undertaken in it and is open, in the order of undertaking. */
  steps: Action[];
  tryBefore: string;
  changeNext: string;
}

/** What to show of a meeting once it is closed, at `at` (UTC ms), with these next steps. */
export function summaryOf(
  { meeting, partner }: MeetingView,
  draft: ClosingDraft,
  steps: readonly Action[],
  at: number,
): ClosedSummary {
  return {
    meetingId: meeting.id,
    at,
    partnerId: partner?.id ?? null,
    name: partner?.name ?? meeting.title,
    steps: [...steps],
    tryBefore: draft.tryBefore.trim(),
    changeNext: draft.changeNext.trim(),
  };
}

/** Whether it is still news at `now` (UTC ms): after an hour the desk has it. */
export function isNews(summary: ClosedSummary | null, now: number): boolean {
  return summary !== null && now - summary.at < HOUR;
}
