// @vitest-environment happy-dom
import '../store';
import type { Editor } from '@tiptap/core';
import { expect, it, vi } from 'vitest';
import { applyEdits } from '@/components/notes/apply-edits';
import { blocksOf } from '@/components/notes/blocks';
import { NotesSession } from '@/components/notes/session';
import { noteWords } from '@/components/notes/words';
import type { SaveNotes } from '@/lib/notes/changes';
import { appendNote, notesOf } from '@/lib/notes/queries';
import { createSaveNotes } from '@/lib/notes/save-notes';
import { MEETING, testStore } from '../store';
import { caret, openEditor, shown, type } from './open';

/** Tiptap leaves its editor on the element it draws into. */
function editorIn(element: HTMLElement): Editor {
  const box = element.querySelector<HTMLElement & { editor?: Editor }>('[role="textbox"]');
  if (!box?.editor) throw new Error('no editor');
  return box.editor;
}

it('keeps the words of both panels when it goes in the middle of a save', async () => {
  const store = testStore();
  const row = await appendNote(store, MEETING, 'start');
  const real = createSaveNotes(store);
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const save = vi.fn<SaveNotes>(async (changes, options) => {
    await gate;
    return real(changes, options);
  });
  const element = document.body.appendChild(document.createElement('div'));
  const onState = vi.fn();
  const words = noteWords('Priya');
  const parts = { element, meetingId: MEETING, blocks: [row], words, save, onState };
  const session = new NotesSession({ ...parts, announce: () => undefined });
  caret(editorIn(element), 0);
  type(editorIn(element), ' mine');
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  await store.noteBlocks.patch(row.id, { markdown: 'start theirs' });
  type(editorIn(element), ' more');
  session.destroy();
  release();
  await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith('saved', null));
  expect((await notesOf(store, MEETING)).map(({ markdown }) => markdown)).toEqual([
    'start theirs',
    'start mine more',
  ]);
});

it('takes the order of the disk over, and the caret along with its block', () => {
  const editor = openEditor([['one'], ['two'], ['three']]);
  caret(editor, 2);
  const [first, , third] = blocksOf(editor.state.doc).map(({ id }) => id);
  if (!first || !third) throw new Error('no blocks');
  applyEdits(editor.view, [{ kind: 'move', id: third, after: first }]);
  type(editor, '!');
  expect(shown(editor).map(([text]) => text)).toEqual(['one', 'three!', 'two']);
  applyEdits(editor.view, [{ kind: 'move', id: first, after: third }]);
  type(editor, '?');
  expect(shown(editor).map(([text]) => text)).toEqual(['three!?', 'one', 'two']);
});
