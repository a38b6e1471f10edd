import type { offers as english } from '../en/offers';
import { translation } from '../translation';

export const offers = translation<typeof english>()({
  'offers.why.first': 'Es ist dein erstes Treffen mit {name}. Dafür gibt es ein kurzes Gespräch.',
  'offers.why.fit': 'Zweimal war es nicht leicht mit {name}. Dafür gibt es eine ruhige Seite.',
  'offers.why.review': 'Das ist Treffen {n}: ein guter Zeitpunkt für einen Rückblick.',
  'offers.why.closing':
    'Du und {name}, ihr seid in der letzten Phase. Ein bewusster Abschluss ist eine Stunde wert.',
  'offers.why.charter': 'Du kennst {name} nun, und noch steht nirgends, wie ihr zusammenarbeitet.',
  'offers.why.step1':
    '„{text}“ ist als Schwerpunkt benannt. Der erste Schritt sieht sich die Aufgabe an.',
  'offers.why.step2':
    '„{text}“ steht bei Schritt 2: sich einen schweren Teil als geschafft vorstellen.',
  'offers.why.step3': '„{text}“ steht bei Schritt 3: ansehen, wie es läuft, von drei Seiten.',
  'offers.why.step4': '„{text}“ ist beim letzten Schritt: was daraus wurde und was es gezeigt hat.',
  'offers.why.need': 'Ihr habt „{text}“ als Nächstes genannt.',
  'offers.why.focus':
    'Ziele gibt es, einen Schwerpunkt noch nicht. Eins nach dem anderen trägt weiter.',
  'offers.why.developing.goal': 'Ihr habt euch {n} Mal getroffen, und es gibt ein Ziel.',
  'offers.why.developing.charter':
    'Ihr habt euch {n} Mal getroffen und wisst, wie ihr zusammenarbeiten wollt.',
  'offers.why.maturing.mentor': '{name} schlägt inzwischen das meiste vor, entscheidet und tut es.',
  'offers.why.maturing.mentee': 'Du schlägst inzwischen das meiste vor, entscheidest und tust es.',
  'offers.why.ending.reached': 'Die Ziele sind erreicht, und die Schritte gehen ohne Hilfe.',
  'offers.why.ending.lull':
    'Die letzten Treffen haben wenig gebracht. Vielleicht ist es Zeit für ein gutes Ende.',
  'offers.why.ended': 'Das Abschlussgespräch ist geführt. Die Mentorschaft kann ruhen.',
  'offers.phase': 'Zu „{phase}“ wechseln?',
  'offers.to.beginning': 'Anfang',
  'offers.to.developing': 'Aufbau',
  'offers.to.maturing': 'Reife',
  'offers.to.closing': 'Abschluss',
  'offers.to.ended': 'Beendet',
  'offers.reminders': 'Zu bedenken',
  'offers.hat.mentor': 'Gleiche Berichtslinie: Sag, wann du als Mentor sprichst und wann nicht.',
  'offers.hat.mentee': 'Gleiche Berichtslinie: Sag, welchen Hut {name} aufhaben soll.',
  'offers.hat.away': 'Für dieses Treffen nicht mehr erinnern',
  'offers.roles': 'Neue Phase, {phase}: was du tun wirst und was nicht',
  'offers.roles.will': 'Du wirst',
  'offers.roles.wont': 'Du wirst nicht',
  'offers.roles.away': 'Listen für dieses Treffen weglegen',
  'offers.move': 'Wechseln',
  'offers.later': 'Jetzt nicht',
  'offers.away.sessions': 'Keine Gespräche mehr anbieten',
  'offers.away.phases': 'Keine Phasen mehr vorschlagen',
  'offers.said.moved': 'Phase geändert',
  'offers.said.away': 'Weggelegt',
  'offers.why.waits': 'Es wartet noch vom letzten Mal. Du kannst dort weitermachen.',
  'offers.why.lead.mentor':
    '{part} von {of} Vorschlägen kamen von dir. Vielleicht mag {name} den Anfang machen.',
  'offers.why.lead.mentee':
    '{part} von {of} Vorschlägen kamen von {name}. Der nächste könnte deiner sein.',
  'offers.hint.lead': 'Wer schlägt vor?',
  'offers.hint.ok': 'Gut zu wissen',
  'offers.away.hints': 'Keine Hinweise mehr geben',
  'offers.why.maturing.goal': {
    one: 'Ein Ziel ist erreicht. Das nächste braucht vielleicht weniger Hilfe.',
    other: '{n} Ziele sind erreicht. Das nächste braucht vielleicht weniger Hilfe.',
  },
});
