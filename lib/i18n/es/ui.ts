import type { ui as english } from '../en/ui';
import { translation } from '../translation';

export const ui = translation<typeof english>()({
  'ui.undo': 'Deshacer',
  'ui.loading': 'Cargando',
  'ui.late':
    'Tus notas aún no se pueden abrir. Cierra las demás ventanas de Cairn; si no basta, reinicia el navegador.',
  'ui.broken': 'No se pudo mostrar esta página. No se ha perdido nada.',
  'ui.broken.again': 'Reintentar',
  'ui.phase': 'Fase: {phase}',
  'ui.phase.beginning': 'inicio',
  'ui.phase.developing': 'desarrollo',
  'ui.phase.maturing': 'madurez',
  'ui.phase.closing': 'cierre',
  'ui.phase.ended': 'fin',
  'ui.sample': 'Ejemplo',
  'ui.key.ctrl': 'Ctrl',
  'ui.key.esc': 'Esc',
});
