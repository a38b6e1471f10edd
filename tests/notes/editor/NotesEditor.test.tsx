// @vitest-environment happy-dom
import '../store';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import NotesEditor, { type NotesHandle } from '@/components/notes/NotesEditor';
import { appendNote, notesOf } from '@/lib/notes/queries';
import { createSaveNotes } from '@/lib/notes/save-notes';
import { MEETING, testStore } from '../store';

describe('NotesEditor', () => {
  afterEach(cleanup);

  it('is a labelled multi-line text box whose locks say what they do', async () => {
    const store = testStore();
    const row = await appendNote(store, MEETING, 'Proud of **it**');
    render(
      <NotesEditor
        meetingId={MEETING}
        blocks={[row]}
        partnerName="Priya"
        save={createSaveNotes(store)}
      />,
    );
    const box = screen.getByRole('textbox', { name: 'Notes of this meeting' });
    expect(box.getAttribute('aria-multiline')).toBe('true');
    expect(box.querySelector('strong')?.textContent).toBe('it');
    await act(async () =>
      screen.getByRole('button', { name: /Private\. Mark as shareable/ }).click(),
    );
    expect(screen.getByRole('button', { name: 'Shareable with Priya. Make private' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('This block is shareable with Priya');
  });

  it('lets Escape out of the writing, to where single keys work', async () => {
    const store = testStore();
    const save = createSaveNotes(store);
    const { container } = render(
      <NotesEditor meetingId={MEETING} blocks={[]} partnerName="Priya" save={save} />,
    );
    const box = screen.getByRole('textbox', { name: 'Notes of this meeting' });
    act(() => box.focus());
    expect(document.activeElement).toBe(box);
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(document.activeElement).toBe(container.querySelector('.notes'));
  });

  it('stores what was written when it goes away', async () => {
    const store = testStore();
    await store.db.open();
    const handle = createRef<NotesHandle>();
    const onState = vi.fn();
    const save = createSaveNotes(store);
    const view = render(
      <NotesEditor
        ref={handle}
        meetingId={MEETING}
        blocks={[]}
        partnerName="Priya"
        save={save}
        onState={onState}
      />,
    );
    act(() => handle.current?.appendBlock('From the *quick* log'));
    view.unmount();
    await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith('saved', null));
    expect(await notesOf(store, MEETING)).toMatchObject([
      { markdown: 'From the *quick* log', visibility: 'private', order: 1 },
    ]);
  });

  it('stores from a page that is closing', async () => {
    const store = testStore();
    await store.db.open();
    const handle = createRef<NotesHandle>();
    render(
      <NotesEditor
        ref={handle}
        meetingId={MEETING}
        blocks={[]}
        partnerName="Priya"
        save={createSaveNotes(store)}
      />,
    );
    act(() => handle.current?.appendBlock('Last words'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => expect(await notesOf(store, MEETING)).toHaveLength(1), {
      timeout: 100,
    });
  });
});
