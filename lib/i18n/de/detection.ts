import type { detection as english } from '../en/detection';
import { translation } from '../translation';

export const detection = translation<typeof english>()({
  'detection.series-yes': 'Du hast gesagt, diese Serie ist Mentoring',
  'detection.series-no': 'Du hast gesagt, diese Serie ist kein Mentoring',
  'detection.person-yes': 'Du hast gesagt, deine Treffen mit {name} sind Mentoring',
  'detection.person-no': 'Du hast gesagt, deine Treffen mit {name} sind kein Mentoring',
  'detection.word-title': 'Im Titel steht „{word}“',
  'detection.word-near': 'Im Titel steht „{word}“, das kann Mentoring bedeuten',
  'detection.word-description': 'In der Beschreibung steht „{word}“',
  'detection.no-word': 'Weder Titel noch Beschreibung sprechen von Mentoring',
  'detection.partner-invited': '{name} ist eingeladen und unter deinen Partnern',
  'detection.partner-named': 'Der Titel nennt {name} aus deinen Partnern',
  'detection.one-to-one': 'Es treffen sich zwei',
  'detection.two-names': 'Der Titel nennt, wer sich trifft',
  'detection.talk': '„{word}“ steht für ein Gespräch',
  'detection.people-few': { one: '{n} Person nimmt teil', other: '{n} Personen nehmen teil' },
  'detection.people-many': {
    one: '{n} Person nimmt teil',
    other: '{n} Personen nehmen teil, mehr als sonst beim Mentoring',
  },
  'detection.people-unknown': 'Wie viele teilnehmen, ist nicht bekannt',
  'detection.like-admin': '„{word}“ klingt nach Organisation eines Programms, nicht nach Treffen',
  'detection.like-teaching': '„{word}“ klingt nach Unterricht in der Gruppe',
  'detection.like-gathering': '„{word}“ klingt nach einer Veranstaltung für viele',
  'detection.like-board': '„{word}“ klingt nach einem Team oder Gremium',
  'detection.like-topic':
    '„{word}“ klingt nach einem Gespräch über Mentoring, nicht nach Mentoring selbst',
  'detection.like-kickoff': '„{word}“ klingt nach dem Start eines Programms',
  'detection.like-task': '„{word}“ klingt nach einer Aufgabe, nicht nach einem Treffen',
  'detection.like-crowd': '„{word}“ klingt nach einem Treffen mehrerer Mentoren oder Mentees',
  'detection.like-other-talk': '„{word}“ klingt nach einer anderen Art Gespräch',
  'detection.like-programme': '„{word}“ klingt nach einem ganzen Programm',
  'detection.cancelled': 'Es wurde abgesagt',
  'detection.declined': 'Du hast abgelehnt',
  'detection.all-day': 'Es dauert einen ganzen Tag',
});
