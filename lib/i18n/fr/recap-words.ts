import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Récapitulatif : {title}, {day}',
  'recap.out.on': 'Récapitulatif : {day}',
  'recap.out.notes': 'Notes',
  'recap.out.me': 'De mon côté',
  'recap.out.partner': 'Côté {name}',
  'recap.out.goals': 'Objectifs',
  'recap.out.due': '(pour le {day})',
});
