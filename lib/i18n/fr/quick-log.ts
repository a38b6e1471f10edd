import type { quickLog as english } from '../en/quick-log';
import { translation } from '../translation';

export const quickLog = translation<typeof english>()({
  'quickLog.owner.me': 'De mon côté',
  'quickLog.owner.partner': 'Côté {name}',
  'quickLog.owner.they': 'De mon binôme',
  'quickLog.partner.known': '{name}',
  'quickLog.partner.new': 'Nouveau : {name}',
  'quickLog.partner.which': {
    one: 'Qui ? {n} possibilité',
    other: 'Qui ? {n} possibilités',
  },
  'quickLog.partner.none': 'Avec qui ?',
  'quickLog.due.none': 'Sans date',
  'quickLog.due.today': 'Aujourd’hui',
  'quickLog.due.tomorrow': 'Demain',
  'quickLog.due.on': '{date}',
  'quickLog.due.meeting': 'Prochain rendez-vous, {date}',
  'quickLog.hours': 'Heures convenues : {hours}.',
  'quickLog.hours.take': 'Plutôt {day}',
  'quickLog.kind.task': 'Tâche',
  'quickLog.kind.resource': 'Ressource',
  'quickLog.kind.contact': 'Contact',
  'quickLog.kind.contact.of': 'Contact : {name}',
  'quickLog.kind.learning': 'Apprentissage',
  'quickLog.kind.support': 'Soutien',
  'quickLog.goal.known': '{goal}',
  'quickLog.goal.unknown': 'Aucun objectif pour #{tag}',
  'quickLog.goal.none': 'Sans objectif',
  'quickLog.truncated': 'Cette ligne est longue : seuls ses {max} premiers caractères ont été lus.',
});
