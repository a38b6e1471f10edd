import type { menu as english } from '../en/menu';
import { translation } from '../translation';

/** The menu over a selected text, in Spanish. */
export const menu = translation<typeof english>()({
  'menu.action': 'Tarea para',
  'menu.agenda': 'Para hablar con',
  'menu.else': 'Otra persona…',
  'menu.done.action': 'Tarea para {name} anotada',
  'menu.done.agenda': 'En la agenda con {name}',
  'menu.undo.action': 'Deshazla en el popup de Cairn.',
  'menu.undo.agenda': 'Quítalo en el panel o al preparar.',
  'menu.failed': 'No se anotó',
  'menu.failed.do': 'Copia el texto y prueba otra vez.',
});
