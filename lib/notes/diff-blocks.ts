import type { NoteBlock } from '../mentoring/note-block';
import type { BlockChanges, EditorBlock } from './changes';
import { tidyMarkdown } from './markdown/print';
import { fitOrders } from './order';

/** Whether stored Markdown says what the editor shows; the stored one may be untidy. */
export function sameText(stored: string, shown: string): boolean {
  return stored === shown || tidyMarkdown(stored) === shown;
}

/**
 * What turns the stored blocks `before` into the editor's blocks `after` (in reading order). A block
 * without text isn't kept: a new one is skipped, a stored one is removed. A block that only differs
 * in how its Markdown is written is left alone.
 */
export function diffBlocks(
  meetingId: string,
  before: readonly NoteBlock[],
  after: readonly EditorBlock[],
): BlockChanges {
  const stored = new Map(before.map((block) => [block.id, block]));
  const kept = after.filter((block) => block.markdown !== '');
  const orders = fitOrders(kept.map((block) => stored.get(block.id)?.order ?? null));
  const changes: BlockChanges = { added: [], changed: [], removed: [] };
  for (const [at, { id, markdown, visibility }] of kept.entries()) {
    const old = stored.get(id);
    stored.delete(id);
    const next = { id, meetingId, order: orders[at] ?? at + 1, markdown, visibility };
    if (!old) changes.added.push(next);
    else {
      const text = sameText(old.markdown, markdown) ? old.markdown : markdown;
      const same = text === old.markdown && old.order === next.order;
      if (!same || old.visibility !== visibility) {
        changes.changed.push({ before: old, after: { ...next, markdown: text } });
      }
    }
  }
  changes.removed.push(...stored.values());
  return changes;
}
