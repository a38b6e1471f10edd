// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteWays } from '@/entrypoints/sidepanel/NoteWays';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import type { Undo } from '@/lib/shared/take-back';
import { testStore } from '../support/store';

afterEach(cleanup);

it('marks a note as a fix or a lasting way under the notes, and takes it back', async () => {
  const { store } = testStore();
  const meetingId = crypto.randomUUID();
  const row = { meetingId, visibility: 'private' } as const;
  const [note, blank] = await store.noteBlocks.addMany([
    { ...row, order: 1, markdown: 'She restarts it every Monday.' },
    { ...row, order: 2, markdown: ' ' },
  ]);
  if (!note || !blank) throw new Error('no notes');
  const undos: Undo[] = [];
  const run = vi.fn(async (doing) => {
    undos.push((await doing()).undo);
    return true;
  });
  const shown = (notes: NoteBlock[]) => <NoteWays {...{ store, notes, saving: { run } }} />;
  const { rerender, container } = render(shown([note, blank]));
  expect(container.querySelector('details')?.open).toBe(false);
  const about = () => screen.getByRole('group', { name: note.markdown, hidden: true });
  const list = () => about().querySelector('select') ?? expect.fail('no list');
  expect(container.querySelectorAll('select')).toHaveLength(1);
  await act(async () => fireEvent.change(list(), { target: { value: 'fix' } }));
  await vi.waitFor(() => expect(undos).toHaveLength(1));
  const [marked] = await store.noteBlocks.many([note.id]);
  expect(marked?.approach).toBe('fix');
  rerender(shown(marked ? [marked] : []));
  expect(list().value).toBe('fix');
  await undos[0]?.();
  expect((await store.noteBlocks.many([note.id]))[0]?.approach ?? null).toBeNull();
  rerender(shown([blank]));
  expect(container.innerHTML).toBe('');
});
