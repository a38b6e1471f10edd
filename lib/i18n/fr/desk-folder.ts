import type { deskFolder as english } from '../en/desk-folder';
import { translation } from '../translation';

export const deskFolder = translation<typeof english>()({
  'folder.ask': 'Rendez-vous, notes et personnes à lire (Markdown, .zip)',
  'folder.about': 'À propos',
  'folder.loose': 'Actions sans binôme',
  'folder.alone': 'Rendez-vous sans binôme',
  'folder.charter': 'Charte',
  'folder.goals': 'Objectifs',
  'folder.agreements': 'Accords',
  'folder.actions': 'Actions',
  'folder.open': 'Actions',
  'folder.talked': 'Ordre du jour',
  'folder.notes': 'Notes',
  'folder.useful': 'Ce qui a été utile',
  'folder.try': 'À essayer avant le prochain rendez-vous',
  'folder.change': 'Ce qui devrait changer la prochaine fois',
  'folder.reflection': 'Regard en arrière (privé)',
  'folder.learnt': 'Ce que j’ai appris',
  'folder.feedback': 'Retours',
  'folder.prepared': 'Préparé',
  'folder.me': 'Moi',
  'folder.partner': 'Binôme',
  'folder.due': 'échéance',
  'folder.untitled': 'Rendez-vous',
});
