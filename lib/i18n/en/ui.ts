import type { Messages } from '../message';

/** Texts of the small parts shared by every page. */
export const ui = {
  'ui.undo': 'Undo',
  'ui.loading': 'Loading',
  'ui.broken': 'This page could not be shown. Nothing was lost.',
  'ui.broken.again': 'Try again',
  'ui.phase': 'Phase: {phase}',
  'ui.phase.beginning': 'beginning',
  'ui.phase.developing': 'developing',
  'ui.phase.maturing': 'maturing',
  'ui.phase.closing': 'closing',
  'ui.phase.ended': 'ended',
} as const satisfies Messages;
