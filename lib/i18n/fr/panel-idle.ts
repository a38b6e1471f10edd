import type { panelIdle as english } from '../en/panel-idle';
import { translation } from '../translation';

export const panelIdle = translation<typeof english>()({
  'panel.desk': 'Vue d’ensemble',
  'panel.ahead': 'Prochains rendez-vous',
  'panel.ahead.none': 'Aucun rendez-vous à venir. Cairn les cherche dans vos calendriers.',
  'panel.ahead.nowhere': 'Aucun rendez-vous à venir. Cairn n’a pas de calendrier où chercher.',
  'panel.ahead.calendars': 'Calendriers',
  'panel.ahead.when': '{until}, {time}',
  'panel.ahead.youOwe': 'De votre côté : {n}',
  'panel.ahead.putOff': 'Le point de clôture avec {name} est remis à plus tard',
  'panel.ahead.waits': 'Le point de clôture avec {name} reste à faire',
  'panel.ahead.begun': 'Le point de clôture avec {name} du {day} est commencé, pas terminé',
  'panel.prepare': 'Préparer',
  'panel.lapse.look': 'Voir',
  'panel.across': 'tous les binômes',
  'panel.owedToMe': 'On me doit',
  'panel.more': '{n} de plus',
  'panel.owed.none': 'Vous ne devez rien, et personne ne vous doit rien.',
  'panel.dock.idle': 'Noter une action',
  'panel.dock.idleLabel': 'Noter une action',
});
