import type { Messages } from '../message';

/** What logging a line says wherever it is done, the address bar among them; the background speaks it. */
export const logging = {
  'popup.error.full':
    'This could not be saved, the browser’s storage is full. Your text is still here.',
  'popup.error.other': 'This could not be saved. Your text is still here.',
  'popup.error.read': 'What was logged before could not be read. You can still log.',
  'popup.error.change': 'This could not be changed. Nothing was lost.',
  'popup.error.which': 'More than one {name} fits. Choose one, or log it for anyone.',
  'popup.error.long': 'One line holds up to {most} characters. This one has {n}.',
  'omnibox.empty': 'Who promised what, by when?',
  'omnibox.search': 'Search for “{line}”',
  'omnibox.note': 'Note',
  'omnibox.search.empty': 'Search: type after the question mark',
  'omnibox.failed': 'Not logged. {reason}',
  'omnibox.anyone': 'for anyone',
  'omnibox.reads': 'Log: {text} ({parts})',
} as const satisfies Messages;
