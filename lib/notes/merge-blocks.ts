import type { Visibility } from '../mentoring/note-block';

/** The part of a block that two panels may change at once. */
export interface Version {
  markdown: string;
  visibility: Visibility;
}

function visibilityOf(base: Version, mine: Version, theirs: Version): Visibility {
  if (mine.visibility === theirs.visibility) return mine.visibility;
  const changed = mine.visibility === base.visibility ? theirs : mine;
  const other = changed === mine ? theirs : mine;
  // Whoever opened the block up hadn't seen what the other wrote: that was meant to stay private.
  if (changed.visibility === 'shareable' && other.markdown !== base.markdown) return 'private';
  return changed.visibility;
}

/**
 * Brings together two changes of one block since `base`. `kept` goes into the block itself; where
 * both sides rewrote the text, `beside` is ours, to be saved as a new block after theirs. No text of
 * either side is ever dropped, and nothing becomes shareable that its writer wrote as private.
 */
export function mergeBlocks(
  base: Version,
  mine: Version,
  theirs: Version,
): { kept: Version; beside: Version | null } {
  const conflict =
    mine.markdown !== base.markdown &&
    theirs.markdown !== base.markdown &&
    mine.markdown !== theirs.markdown;
  const visibility = visibilityOf(base, mine, theirs);
  if (conflict) {
    const open = mine.visibility === 'shareable' && theirs.visibility === 'shareable';
    const kept = { markdown: theirs.markdown, visibility: theirs.visibility };
    if (mine.visibility === 'private') kept.visibility = 'private';
    return {
      kept,
      beside: { markdown: mine.markdown, visibility: open ? 'shareable' : 'private' },
    };
  }
  const markdown = mine.markdown === base.markdown ? theirs.markdown : mine.markdown;
  return { kept: { markdown, visibility }, beside: null };
}
