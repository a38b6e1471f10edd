import type { ui as english } from '../en/ui';
import { translation } from '../translation';

export const ui = translation<typeof english>()({
  'ui.undo': 'Rückgängig',
  'ui.loading': 'Wird geladen',
  'ui.late':
    'Deine Notizen lassen sich noch nicht öffnen. Schließe andere Fenster von Cairn; wenn das nicht hilft, starte den Browser neu.',
  'ui.broken': 'Diese Seite konnte nicht angezeigt werden. Nichts ging verloren.',
  'ui.broken.again': 'Noch einmal',
  'ui.phase': 'Phase: {phase}',
  'ui.phase.beginning': 'Anfang',
  'ui.phase.developing': 'Aufbau',
  'ui.phase.maturing': 'Reife',
  'ui.phase.closing': 'Abschluss',
  'ui.phase.ended': 'beendet',
  'ui.sample': 'Beispiel',
  'ui.key.ctrl': 'Strg',
  'ui.key.esc': 'Esc',
});
