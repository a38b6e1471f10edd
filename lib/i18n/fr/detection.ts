import type { detection as english } from '../en/detection';
import { translation } from '../translation';

export const detection = translation<typeof english>()({
  'detection.series-yes': 'Vous avez dit que cette série est du mentorat',
  'detection.series-no': 'Vous avez dit que cette série n’est pas du mentorat',
  'detection.person-yes': 'Vous avez dit que vos rendez-vous avec {name} sont du mentorat',
  'detection.person-no': 'Vous avez dit que vos rendez-vous avec {name} ne sont pas du mentorat',
  'detection.word-title': 'Le titre dit « {word} »',
  'detection.word-near': 'Le titre dit « {word} », ce qui peut désigner du mentorat',
  'detection.word-description': 'La description dit « {word} »',
  'detection.no-word': 'Ni le titre ni la description ne parlent de mentorat',
  'detection.partner-invited': '{name}, l’un de vos binômes, est sur l’invitation',
  'detection.partner-named': 'Le titre cite {name}, l’un de vos binômes',
  'detection.one-to-one': 'C’est un tête-à-tête',
  'detection.two-names': 'Le titre dit qui se rencontre',
  'detection.talk': '« {word} » désigne un échange',
  'detection.people-few': { one: '{n} personne participe', other: '{n} personnes participent' },
  'detection.people-many': {
    one: '{n} personne participe',
    other: '{n} personnes participent, plus que d’habitude en mentorat',
  },
  'detection.people-unknown': 'Le nombre de participants n’est pas connu',
  'detection.like-admin':
    '« {word} » fait penser à la gestion d’un programme plutôt qu’à un rendez-vous',
  'detection.like-teaching': '« {word} » fait penser à un cours en groupe',
  'detection.like-gathering': '« {word} » fait penser à un événement en nombre',
  'detection.like-board': '« {word} » fait penser à une équipe ou à un comité',
  'detection.like-topic': '« {word} » fait penser à un échange sur le mentorat, pas à du mentorat',
  'detection.like-kickoff': '« {word} » fait penser au lancement d’un programme',
  'detection.like-task': '« {word} » fait penser à une chose à faire plutôt qu’à un rendez-vous',
  'detection.like-crowd': '« {word} » fait penser à une réunion de plusieurs mentors ou mentoré·es',
  'detection.like-other-talk': '« {word} » fait penser à un autre type d’échange',
  'detection.like-programme': '« {word} » fait penser à un programme entier',
  'detection.cancelled': 'Il a été annulé',
  'detection.declined': 'Vous l’avez refusé',
  'detection.all-day': 'Il dure toute la journée',
});
