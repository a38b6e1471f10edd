import type { NoteBlock, Visibility } from '../mentoring/note-block';

/** A block as it stands in the editor: `markdown` in the form `printMarkdown` writes. */
export interface EditorBlock {
  id: string;
  markdown: string;
  visibility: Visibility;
}

/** A block's own columns, all but the stamps that storage keeps. */
export interface BlockFields extends EditorBlock {
  meetingId: string;
  order: number;
}

/** A block that was `before` when the editor last read it and shall now be `after`. */
export interface ChangedBlock {
  before: NoteBlock;
  after: BlockFields;
}

/** What one save has to store. */
export interface BlockChanges {
  added: BlockFields[];
  changed: ChangedBlock[];
  removed: NoteBlock[];
}

/** What a save did. `rows`: every block it touched, as it now stands on disk, others' words included. */
export interface SaveResult {
  rows: NoteBlock[];
  /** Blocks that someone else had changed meanwhile: ours now stands under another id. */
  moved: { from: string; to: string }[];
  removed: { id: string; at: number }[];
}

/**
 * Stores changes to a meeting's notes. With `closing` the page may be gone at any moment: the write
 * must be handed to the browser before the call returns.
 */
export type SaveNotes = (
  changes: BlockChanges,
  options: { closing: boolean },
) => Promise<SaveResult>;

/** Whether there is nothing to store. */
export function isEmpty({ added, changed, removed }: BlockChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}
