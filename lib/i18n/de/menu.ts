import type { menu as english } from '../en/menu';
import { translation } from '../translation';

/** The menu over a selected text, in German. */
export const menu = translation<typeof english>()({
  'menu.action': 'Aufgabe für',
  'menu.agenda': 'Zu besprechen mit',
  'menu.else': 'Jemand anderes …',
  'menu.done.action': 'Aufgabe für {name} notiert',
  'menu.done.agenda': 'Auf der Agenda mit {name}',
  'menu.undo.action': 'Im Popup nimmst du sie zurück.',
  'menu.undo.agenda': 'In der Seitenleiste streichst du es wieder.',
  'menu.failed': 'Nicht notiert',
  'menu.failed.do': 'Kopiere den Text, versuch es noch mal.',
});
