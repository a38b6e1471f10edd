import type { deskFolder as english } from '../en/desk-folder';
import { translation } from '../translation';

export const deskFolder = translation<typeof english>()({
  'folder.ask': 'Reuniones, notas y personas para leer (Markdown, .zip)',
  'folder.about': 'Acerca de',
  'folder.loose': 'Tareas sin persona',
  'folder.alone': 'Reuniones sin persona',
  'folder.charter': 'Acuerdo de mentoría',
  'folder.goals': 'Objetivos',
  'folder.agreements': 'Acuerdos',
  'folder.actions': 'Tareas',
  'folder.open': 'Tareas',
  'folder.talked': 'Agenda',
  'folder.notes': 'Notas',
  'folder.useful': 'Lo que fue útil',
  'folder.try': 'Para probar antes de la próxima reunión',
  'folder.change': 'Lo que debería cambiar la próxima vez',
  'folder.reflection': 'Mirada atrás (privada)',
  'folder.learnt': 'Lo que aprendí',
  'folder.feedback': 'Comentarios',
  'folder.prepared': 'Preparado',
  'folder.me': 'Yo',
  'folder.partner': 'Persona',
  'folder.due': 'vence',
  'folder.untitled': 'Reunión',
});
