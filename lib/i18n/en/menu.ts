import type { Messages } from '../message';

/** The menu over a selected text, and what is said when one was written down. */
export const menu = {
  'menu.action': 'Action for',
  'menu.agenda': 'To talk about with',
  'menu.else': 'Someone else…',
  'menu.done.action': 'Action for {name} logged',
  'menu.done.agenda': 'On the agenda with {name}',
  'menu.undo.action': 'Undo it in Cairn’s popup.',
  'menu.undo.agenda': 'Drop it in the panel or while you prepare.',
  'menu.failed': 'Not written down',
  'menu.failed.do': 'Copy the text and try again.',
} as const satisfies Messages;
