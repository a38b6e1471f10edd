import type { NoteBlock } from '../../mentoring/note-block';
import { notesOf } from '../../notes/queries';
import { changeRow } from '../../records/change';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

/** A private note of the meeting, for the user's own eyes: what makes a recap never sees it. */
export type Staying = Pick<NoteBlock, 'id' | 'markdown'>;

/** The notes of a meeting that stay out of its recap until the user marks them, in reading order. */
export async function stayingOf(store: Store, meetingId: string): Promise<Staying[]> {
  const notes = await notesOf(store, meetingId);
  return notes
    .filter(({ visibility, markdown }) => visibility !== 'shareable' && markdown.trim() !== '')
    .map(({ id, markdown }) => ({ id, markdown }));
}

/** Marks a note as shareable, as the lock beside it does; throws where it is no longer worded as it was seen. */
export function markShareable(store: Store, { id, markdown }: Staying): Promise<Undo> {
  return changeRow<NoteBlock>(store.noteBlocks, id, (row) => {
    if (row.markdown !== markdown) throw new Error('The note was worded anew meanwhile');
    return { visibility: 'shareable' };
  });
}
