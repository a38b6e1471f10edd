import type { pulse as english } from '../en/pulse';
import { translation } from '../translation';

export const pulse = translation<typeof english>()({
  'pulse.ask': 'Comment vous sentiez-vous avec {name} ?',
  'pulse.private': 'Rien que pour vous. N’entre jamais dans ce que vous partagez.',
  'pulse.1': 'Mal à l’aise',
  'pulse.2': 'Peu à l’aise',
  'pulse.3': 'Assez à l’aise',
  'pulse.4': 'À l’aise',
  'pulse.5': 'Très à l’aise',
  'pulse.skip': 'Passer',
  'pulse.skipped': 'Passé',
  'pulse.low.head': 'Si le courant ne passe pas',
  'pulse.low.about':
    'Deux fois de suite, vous n’étiez pas à l’aise avec {name}. Cela arrive, et ce n’est la faute de personne. C’est plus facile d’en parler maintenant que plus tard.',
  'pulse.low.talk': 'Pour en parler',
  'pulse.low.talk.1':
    'Dites ce que vous remarquez, sans juger {name} : « J’ai du mal à me lancer. »',
  'pulse.low.talk.2': 'Demandez à {name} son ressenti. Il rejoint peut-être le vôtre.',
  'pulse.low.talk.3':
    'Convenez d’une chose à faire autrement la prochaine fois, puis faites le point.',
  'pulse.low.part': 'Pour bien se quitter',
  'pulse.low.part.1':
    'Si deux rendez-vous de plus n’y changent rien, changer de binôme n’est pas un échec.',
  'pulse.low.part.2': 'Parlez-en à {name} de vive voix, avant que d’autres ne l’apprennent.',
  'pulse.low.part.3': 'Dites ce que vous en retirez, tenez vos promesses et remerciez {name}.',
});
