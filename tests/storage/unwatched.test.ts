import { expect, it, vi } from 'vitest';
import { unwatched } from '@/lib/storage/unwatched';
import { watchQuery } from '@/lib/storage/watch-query';
import { actionFields } from '../support/rows';
import { testStore } from '../support/store';

it('a live query reads much without watching each row, and still hears of each change to its tables', async () => {
  const { store } = testStore();
  const meetingId = crypto.randomUUID();
  const note = { meetingId, order: 1, markdown: 'one', visibility: 'private' } as const;
  const { id } = await store.actions.add(actionFields({ text: 'old', partnerId: null }));
  await store.actions.add(actionFields({ text: 'other', partnerId: null }));
  const { id: noteId } = await store.noteBlocks.add(note);
  const seen: string[][] = [];
  const stop = watchQuery(
    () =>
      unwatched(store, ['actions'], async () => {
        const actions = store.actions.read(await store.actions.table.toArray());
        const notes = store.noteBlocks.read(await store.noteBlocks.table.toArray());
        return [...actions.map(({ text }) => text), ...notes.map(({ markdown }) => markdown)];
      }),
    (texts) => void seen.push(texts.toSorted()),
    (error) => expect(error).toBeUndefined(),
  );
  await vi.waitFor(() => expect(seen).toEqual([['old', 'one', 'other']]));
  // Its table isn't named, and what is read is not watched: it comes along with the next change of one that is.
  await store.noteBlocks.patch(noteId, { markdown: 'two' });
  await store.actions.patch(id, { text: 'new' });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['new', 'other', 'two']));
  await store.actions.add(actionFields({ text: 'third', partnerId: null }));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['new', 'other', 'third', 'two']));
  expect(seen).toHaveLength(3);
  stop();
});

it('a failure of what is read is a failure of the query', async () => {
  const { store } = testStore();
  const failing = () => Promise.reject(new Error('no'));
  await expect(unwatched(store, ['actions'], failing)).rejects.toThrow('no');
});
