import type { NoteBlock } from '../../mentoring/note-block';
import { leaving, mayLeave } from '../../share/may-leave';

/**
 * What was marked shareable in a meeting's notes, as text (Markdown) under `heading`, in the order given; null
 * where nothing is. What is private never is part of it (PRACTICE H5).
 */
export function shareableText(
  heading: string,
  notes: readonly Pick<NoteBlock, 'markdown' | 'visibility'>[],
): string | null {
  const shared = leaving(mayLeave.noteBlocks, notes);
  const texts = shared.map(({ markdown }) => markdown.trim()).filter((text) => text !== '');
  return texts.length === 0 ? null : [heading, ...texts].join('\n\n');
}
