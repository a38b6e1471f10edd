import { describe, expect, it } from 'vitest';
import { appendNote, notesOf } from '@/lib/notes/queries';
import { createSaveNotes } from '@/lib/notes/save-notes';
import { MEETING, testStore } from './store';

const NOTHING = { added: [], changed: [], removed: [] };
const block = (markdown: string) => ({
  id: crypto.randomUUID(),
  meetingId: MEETING,
  order: 5,
  markdown,
  visibility: 'private' as const,
});

describe.each([false, true])('saving notes (closing: %s)', (closing) => {
  it('adds, changes and removes softly, and brings a removed block back', async () => {
    const store = testStore();
    const save = createSaveNotes(store);
    const old = await appendNote(store, MEETING, 'old');
    const fresh = block('fresh');
    await save({ ...NOTHING, added: [fresh] }, { closing });
    const after = { ...old, markdown: 'newer', visibility: 'shareable' as const };
    const { rows } = await save({ ...NOTHING, changed: [{ before: old, after }] }, { closing });
    expect(rows).toMatchObject([{ markdown: 'newer', createdAt: old.createdAt }]);
    const [row] = rows;
    if (!row) throw new Error('no row');
    const { removed } = await save({ ...NOTHING, removed: [row] }, { closing });
    expect(removed.map(({ id }) => id)).toEqual([old.id]);
    expect((await notesOf(store, MEETING)).map((b) => b.markdown)).toEqual(['fresh']);
    await save({ ...NOTHING, added: [{ ...fresh, id: old.id, markdown: 'back' }] }, { closing });
    expect((await notesOf(store, MEETING)).map((b) => b.markdown).sort()).toEqual([
      'back',
      'fresh',
    ]);
    expect((await store.noteBlocks.get(old.id))?.deletedAt).toBeNull();
  });
});

describe('saving notes beside another panel', () => {
  it('refuses to remove a block that has new words', async () => {
    const store = testStore();
    const old = await appendNote(store, MEETING, 'old');
    await store.noteBlocks.patch(old.id, { markdown: 'old and new' });
    const save = createSaveNotes(store);
    const { removed, rows } = await save({ ...NOTHING, removed: [old] }, { closing: false });
    expect(removed).toEqual([]);
    expect(rows).toMatchObject([{ markdown: 'old and new' }]);
  });
});
