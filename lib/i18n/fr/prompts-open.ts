import type { promptsOpen as english } from '../en/prompts-open';
import { translation } from '../translation';

export const promptsOpen = translation<typeof english>()({
  'prompts.start.mustNot': 'De quoi devons-nous absolument parler avant de nous quitter ?',
  'prompts.start.urgent': 'Qu’y a-t-il de plus urgent pour vous ?',
  'prompts.start.easier': 'Qu’est-ce qu’il vaut mieux dire maintenant qu’à la fin ?',
  'prompts.start.hoping': 'Qu’espérez-vous ?',
  'prompts.start.choice': 'Avez-vous bientôt un choix à faire ?',
  'prompts.start.wentWell': 'Qu’est-ce qui a bien tourné, en grand ou en petit ?',
  'prompts.start.owing': 'Que nous devons-nous encore l’un à l’autre ?',
  'prompts.start.quick': 'Y a-t-il un petit point à régler d’abord ?',
  'prompts.start.both': 'Avec quoi chacun de nous doit-il repartir ?',
  'prompts.start.bothers': 'Puis-je commencer par ce qui me gêne le plus ?',
});
