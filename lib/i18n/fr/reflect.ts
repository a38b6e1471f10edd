import type { reflect as english } from '../en/reflect';
import { translation } from '../translation';

export const reflect = translation<typeof english>()({
  'reflect.title': 'Prendre du recul : {name}',
  'reflect.private': 'Rien que pour vous. N’entre jamais dans ce que vous partagez.',
  'reflect.text': 'Que feriez-vous autrement ?',
  'reflect.learnt': 'Ce que j’ai appris',
  'reflect.another': 'Une autre question',
  'reflect.soon': 'Ce rendez-vous est encore à venir. Vous pourrez y revenir après.',
  'reflect.prepare': 'Le préparer',
  'reflect.all': 'Toutes les réflexions',
  'reflect.all.head': 'Réflexions',
  'reflect.all.waiting': 'En attente d’une réflexion',
  'reflect.all.none': 'Rien ici pour l’instant. Après un rendez-vous, deux minutes suffisent.',
  'reflect.all.nothing': 'Rien d’écrit sur {name} pour l’instant.',
  'reflect.who': 'Binôme',
  'reflect.who.all': 'Tous les binômes',
  'reflect.print': 'Imprimer',
  'reflect.open': 'Ouvrir',
  'reflect.open.of': 'Ouvrir : {when}, {names}',
  'reflect.said.pulse': 'Noté, rien que pour vous',
  'reflect.said.skipped': 'Passé',
});
