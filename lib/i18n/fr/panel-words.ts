import type { panelWords as english } from '../en/panel-words';
import { translation } from '../translation';

export const panelWords = translation<typeof english>()({
  'panel.due.late': { one: '{n} jour de retard', other: '{n} jours de retard' },
  'panel.due.today': 'Aujourd’hui',
  'panel.due.tomorrow': 'Demain',
  'panel.due.on': '{date}',
  'panel.until.minutes': 'dans {n} min',
  'panel.until.hours': 'dans {n} h',
  'panel.until.both': 'dans {hours} h {minutes} min',
  'panel.goal.notYet': 'encore rien de noté',
  'panel.goal.of': { one: '{value} sur {n} étape', other: '{value} sur {n} étapes' },
  'panel.goal.words': '{words}',
  'panel.lapse.days': {
    one: '{n} jour au-delà de votre rythme, rien de prévu.',
    other: '{n} jours au-delà de votre rythme, rien de prévu.',
  },
  'panel.lapse.weeks': {
    one: '{n} semaine au-delà de votre rythme, rien de prévu.',
    other: '{n} semaines au-delà de votre rythme, rien de prévu.',
  },
  'panel.full':
    'Enregistrement impossible, le stockage du navigateur est plein. Votre texte est toujours là.',
  'panel.full.room': 'Faire de la place',
  'panel.failed': 'Enregistrement impossible. Votre texte est toujours là.',
  'panel.which':
    'Plusieurs {name} correspondent. Écrivez le nom complet. Votre texte est toujours là.',
  'panel.ok': 'OK',
  'panel.unopened': 'Vos notes n’ont pas pu être ouvertes. Elles sont toujours sur cet ordinateur.',
  'panel.unopened.again': 'Réessayer',
});
