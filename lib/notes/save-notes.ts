import type { NoteBlock } from '../mentoring/note-block';
import type { Store } from '../storage/store';
import type { BlockChanges, BlockFields, ChangedBlock, SaveNotes, SaveResult } from './changes';
import { mergeBlocks } from './merge-blocks';
import { orderBetween } from './order';
import { notesOf } from './queries';
import { writeNow } from './write-now';

/** One save within its transaction. */
class Save {
  readonly result: SaveResult = { rows: [], moved: [], removed: [] };
  constructor(private readonly store: Store) {}

  async add(block: BlockFields) {
    const { noteBlocks } = this.store;
    // A block whose removal was undone comes back under the id it had.
    const known = await noteBlocks.get(block.id);
    this.result.rows.push(
      known
        ? await noteBlocks.rewrite(block.id, (row) => ({ ...row, ...block, deletedAt: null }))
        : await noteBlocks.add(block),
    );
  }

  async change({ before, after }: ChangedBlock) {
    const theirs = await this.store.noteBlocks.get(before.id);
    // Removed elsewhere while it was being written here: what was written stays.
    if (!theirs || theirs.deletedAt !== null) return this.add(after);
    const { kept, beside } = mergeBlocks(before, after, theirs);
    // Only a block that was moved here brings its order along.
    const { order } = after.order === before.order ? theirs : after;
    const row = await this.store.noteBlocks.patch(before.id, { ...kept, order });
    this.result.rows.push(row);
    if (beside) await this.addAfter(row, { ...after, ...beside });
  }

  private async addAfter(row: NoteBlock, block: BlockFields) {
    const order = await this.orderAfter(row);
    const to = crypto.randomUUID();
    this.result.rows.push(await this.store.noteBlocks.add({ ...block, id: to, order }));
    this.result.moved.push({ from: row.id, to });
  }

  /** An order right after a block; where no number is left, the blocks are numbered afresh from 1. */
  private async orderAfter(row: NoteBlock): Promise<number> {
    const all = await notesOf(this.store, row.meetingId);
    const at = all.findIndex(({ id }) => id === row.id);
    const order = orderBetween(row.order, all[at + 1]?.order ?? null);
    if (order !== null) return order;
    // The others' new orders come back with the live query.
    for (const [index, { id }] of all.entries()) {
      await this.store.noteBlocks.patch(id, { order: index <= at ? index + 1 : index + 2 });
    }
    return at + 2;
  }

  async remove(before: NoteBlock) {
    const theirs = await this.store.noteBlocks.get(before.id);
    if (!theirs || theirs.deletedAt !== null) return;
    // Rewritten elsewhere since it was read here: their words were never seen, so they stay.
    if (theirs.markdown !== before.markdown) this.result.rows.push(theirs);
    else {
      const { id, updatedAt } = await this.store.noteBlocks.remove(before.id);
      this.result.removed.push({ id, at: updatedAt });
    }
  }
}

async function apply(store: Store, changes: BlockChanges): Promise<SaveResult> {
  const save = new Save(store);
  await store.db.transaction('rw', store.noteBlocks.table, async () => {
    for (const block of changes.added) await save.add(block);
    for (const block of changes.changed) await save.change(block);
    for (const block of changes.removed) await save.remove(block);
  });
  return save.result;
}

/**
 * The editor's way to disk. A save is one transaction that reads each block again, so that words
 * written in another panel meanwhile are kept (`mergeBlocks`); rejects with Dexie's error, a
 * QuotaExceededError among them. A closing save writes without reading (`writeNow`).
 */
export function createSaveNotes(store: Store): SaveNotes {
  return (changes, { closing }) => (closing ? writeNow(store, changes) : apply(store, changes));
}
