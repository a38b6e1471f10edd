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

/** A meeting as it is read: what the clock and the roadmap say of it comes when it is shown. */
export type HistoryRow = Omit<HistoryEntry, 'running' | 'theme'>;
