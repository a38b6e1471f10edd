import type { Action } from '../../mentoring/action';
import type { Meeting } from '../../mentoring/meeting';
import type { NoteBlock } from '../../mentoring/note-block';

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
