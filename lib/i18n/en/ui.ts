import type { Messages } from '../message';

/** Texts of the small parts shared by every page. */
export const ui = {
  'ui.undo': 'Undo',
  'ui.loading': 'Loading',
  'ui.late':
    'Your notes can’t be opened yet. Close other windows of Cairn; if that doesn’t help, restart the browser.',
  'ui.broken': 'This page could not be shown. Nothing was lost.',
  'ui.broken.again': 'Try again',
  'ui.phase': 'Phase: {phase}',
  'ui.phase.beginning': 'beginning',
  'ui.phase.developing': 'developing',
  'ui.phase.maturing': 'maturing',
  'ui.phase.closing': 'closing',
  'ui.phase.ended': 'ended',
  'ui.sample': 'Sample',
  'ui.key.ctrl': 'Ctrl',
  'ui.key.esc': 'Esc',
} as const satisfies Messages;
