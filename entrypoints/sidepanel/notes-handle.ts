import type { NotesHandle } from '@/components/notes/NotesEditor';

let open: NotesHandle | null = null;

/** The editor on the page, while there is one: the question bank writes at its caret. */
export function setOpenNotes(handle: NotesHandle | null): void {
  open = handle;
}

export function openNotes(): NotesHandle | null {
  return open;
}
