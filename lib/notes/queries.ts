import * as z from 'zod/mini';
import { type NoteBlock, noteBlockSchema } from '../mentoring/note-block';
import type { Store } from '../storage/store';
import { byOrder, orderBetween } from './order';

/** A meeting's note blocks in reading order; fit for a live query. */
export async function notesOf(store: Store, meetingId: string): Promise<NoteBlock[]> {
  const rows = await store.noteBlocks.table.where('meetingId').equals(meetingId).toArray();
  return store.noteBlocks.read(rows).toSorted(byOrder);
}

/**
 * As `notesOf`, with the removed blocks behind: an editor must tell a removed block from one that was
 * stored after the query ran.
 */
export async function notesToEdit(store: Store, meetingId: string): Promise<NoteBlock[]> {
  const rows = await store.noteBlocks.table.where('meetingId').equals(meetingId).toArray();
  const removed = rows.flatMap((row) => {
    const parsed = z.safeParse(noteBlockSchema, row);
    return parsed.success && parsed.data.deletedAt !== null ? [parsed.data] : [];
  });
  return [...store.noteBlocks.read(rows).toSorted(byOrder), ...removed];
}

/** Adds a private block at the end of a meeting's notes, for callers without an open editor. */
export function appendNote(store: Store, meetingId: string, markdown: string): Promise<NoteBlock> {
  return store.db.transaction('rw', store.noteBlocks.table, async () => {
    const last = (await notesOf(store, meetingId)).at(-1);
    const order = orderBetween(last?.order ?? null, null) ?? 1;
    return store.noteBlocks.add({ meetingId, order, markdown, visibility: 'private' });
  });
}
