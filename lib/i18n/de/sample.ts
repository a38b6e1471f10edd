import type { sample as english } from '../en/sample';
import { translation } from '../translation';

export const sample = translation<typeof english>()({
  'sample.account': 'Beispiel',
  'sample.priya': 'Priya Raman',
  'sample.tomasz': 'Tomasz Zieliński',
  'sample.ines': 'Inês Duarte',
  'sample.title.priya': 'Beispiel: Mentoring mit Priya',
  'sample.title.tomasz': 'Beispiel: Mentoring mit Tomasz',
  'sample.title.ines': 'Beispiel: Mentoring mit Inês',
  'sample.word': 'Mentoring',
  'sample.place.tomasz': 'Raum 2.14',
  'sample.place.ines': 'Das Gartencafé',

  'sample.goal.priya': 'Drei Planungsrunden allein leiten',
  'sample.goal.priya.first': 'Die erste geleitet; zehn Minuten zu lang.',
  'sample.goal.priya.second': 'In der Zeit geblieben und die Stillen gefragt.',
  'sample.goal.tomasz': 'Entscheiden, ob er sich auf die Teamleitung bewirbt',
  'sample.goal.tomasz.words': 'Weiß, was ihm an der jetzigen Arbeit fehlen würde.',
  'sample.goal.ines': 'Sehen, wo ich in zwei Jahren sein will',

  'sample.agenda.no': 'Wie man Nein zum zweiten Projekt sagt',
  'sample.agenda.well': 'Was in der letzten Planungsrunde gut lief',
  'sample.agenda.feedback': 'Was an Rückmeldungen zur Präsentation kam',
  'sample.agenda.tomasz': 'Das Gespräch mit seiner Chefin',
  'sample.agenda.ines': 'Mit wem ich in der anderen Abteilung sprechen sollte',

  'sample.action.contact': 'Priya mit Morag (Finanzen) bekannt machen',
  'sample.action.contact.detail': 'Morag Bell',
  'sample.action.agenda': 'Agenda der nächsten Planungsrunde entwerfen',
  'sample.action.article': 'Den Artikel übers Neinsagen schicken',
  'sample.action.observe': 'Zusehen, wie Ken sein Review leitet',
  'sample.action.read': 'Seine Bewerbung lesen',
  'sample.action.ask': 'Zwei aus dem Team um Feedback bitten',
  'sample.action.write': 'Aufschreiben, was ich von den nächsten zwei Jahren will',
  'sample.action.opening': 'Nach der offenen Stelle in ihrer Abteilung fragen',

  'sample.note.tradeoff': 'Sie nennt erst die Abwägung, dann das Nein. Das funktioniert.',
  'sample.note.share': 'Vereinbart: Das zweite Projekt wartet, bis die Planungsrunde vorbei ist.',
  'sample.note.quiet': 'War stiller als sonst. Fragen, wie der Umzug läuft.',
  'sample.note.tomasz': 'Er erklärt lieber, als zu entscheiden. Darauf zurückkommen.',

  'sample.close.useful': 'Das Gespräch Wort für Wort zu proben.',
  'sample.close.steps': 'Das Nein zuerst bei der kleineren Bitte ausprobieren.',
  'sample.close.try': 'Erst sagen, was sie übernehmen kann, dann, was nicht.',
  'sample.close.change': 'Zehn Minuten am Ende für die nächsten Schritte lassen.',
  'sample.close.tomasz': 'Beide Listen nebeneinander aufzuschreiben.',

  'sample.theme.first': 'Im Team ankommen',
  'sample.theme.second': 'Nein sagen',
  'sample.theme.third': 'Leiten ohne den Titel',
});
