import type { deskFolder as english } from '../en/desk-folder';
import { translation } from '../translation';

export const deskFolder = translation<typeof english>()({
  'folder.ask': 'Treffen, Notizen und Personen zum Lesen (Markdown, .zip)',
  'folder.about': 'Über',
  'folder.loose': 'Aufgaben ohne Partner',
  'folder.alone': 'Treffen ohne Partner',
  'folder.charter': 'Vereinbarung',
  'folder.goals': 'Ziele',
  'folder.agreements': 'Absprachen',
  'folder.actions': 'Aufgaben',
  'folder.open': 'Aufgaben',
  'folder.talked': 'Agenda',
  'folder.notes': 'Notizen',
  'folder.useful': 'Was nützlich war',
  'folder.try': 'Bis zum nächsten Treffen auszuprobieren',
  'folder.change': 'Was beim nächsten Mal anders sein soll',
  'folder.reflection': 'Rückblick (privat)',
  'folder.learnt': 'Was ich gelernt habe',
  'folder.feedback': 'Rückmeldung',
  'folder.prepared': 'Vorbereitet',
  'folder.me': 'Ich',
  'folder.partner': 'Partner',
  'folder.due': 'fällig',
  'folder.untitled': 'Treffen',
});
