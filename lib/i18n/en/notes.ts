import type { Messages } from '../message';

/** Texts of the session notes. */
export const notes = {
  'notes.label': 'Notes of this meeting',
  'notes.placeholder': 'An empty line begins a new block',
  'notes.isPrivate': 'Private. Mark as shareable with {name}',
  'notes.isShareable': 'Shareable with {name}. Make private',
  'notes.shareableWith': 'Shareable with {name}',
  'notes.nowPrivate': 'This block is private',
  'notes.nowShareable': 'This block is shareable with {name}',
  'notes.help': 'Ctrl+Shift+S marks the block at the caret as shareable, or private again.',
  'notes.full': 'The disk is full: your notes are still here, but not saved yet. Free some space.',
  'notes.failed': 'Your notes could not be saved yet. Trying again.',
} as const satisfies Messages;
