import type { NoteBlock } from '../../mentoring/note-block';

/**
 * What was marked shareable in a meeting's notes, as text (Markdown) under `heading`, in the order given; null
 * where nothing is. What is private never is part of it.
 */
export function shareableText(
  heading: string,
  notes: readonly Pick<NoteBlock, 'markdown' | 'visibility'>[],
): string | null {
  const shared = notes.filter(({ visibility }) => visibility === 'shareable');
  const texts = shared.map(({ markdown }) => markdown.trim()).filter((text) => text !== '');
  return texts.length === 0 ? null : [heading, ...texts].join('\n\n');
}
