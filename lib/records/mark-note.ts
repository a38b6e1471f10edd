import type { NoteBlock } from '../mentoring/note-block';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';
import { changeRow } from './change';

/** Marks a note as telling of a fix or of a lasting way (PRACTICE P5); null takes the mark away. */
export function markNote(
  store: Store,
  id: string,
  approach: NonNullable<NoteBlock['approach']> | null,
): Promise<Undo> {
  return changeRow(store.noteBlocks, id, () => ({ approach }));
}
