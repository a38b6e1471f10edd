import type { deskAccounts as english } from '../en/desk-accounts';
import { translation } from '../translation';

export const deskAccounts = translation<typeof english>()({
  'accounts.google.about': 'Bei Google anmelden. Cairn darf Termine lesen und schreibt nie einen.',
  'accounts.microsoft.about':
    'Bei Microsoft anmelden. Cairn darf Termine lesen und schreibt nie einen.',
  'accounts.time': '2 Minuten',
  'accounts.none':
    'Diese Ausgabe von Cairn ist bei {provider} nicht registriert. Datei oder Adresse gehen ohne Anmeldung; oder trag eine eigene Client-ID ein.',
  'accounts.none.own': 'Client-ID eintragen',
  'accounts.window': 'Weiter geht es im Fenster von {provider}.',
  'accounts.again': 'Neu anmelden',
  'accounts.again.of': 'Neu anmelden: {name}',
  'accounts.more': 'Weitere Kalender',
  'accounts.more.of': 'Weitere Kalender von {name}',
  'accounts.google.more':
    'Google fragt noch einmal: Cairn sieht dann, welche Kalender du hast, und liest die, die du einschaltest.',
  'accounts.microsoft.more':
    'Microsoft fragt noch einmal, bevor Beschreibungen gelesen werden. Weitere Kalender brauchen keine neue Zustimmung.',
  'accounts.bodies': 'Auch Beschreibungen, um Mentoring daran zu erkennen',
  'accounts.more.none': 'In diesem Konto ist kein weiterer Kalender.',
  'accounts.more.found': {
    one: '{n} weiterer Kalender, noch aus',
    other: '{n} weitere Kalender, noch aus',
  },
  'accounts.read': '{name} lesen',
  'accounts.on': '{name} wird gelesen',
  'accounts.off': '{name} ist aus. Gefundene Treffen bleiben.',
  'accounts.private': 'Auch Ort und Beschreibung privater Termine',
  'accounts.disconnect': 'Trennen',
  'accounts.disconnect.of': '{name} trennen',
  'accounts.disconnect.do': 'Das Konto trennen',
  'accounts.goes.who': 'das Konto und Cairns Zugang dazu',
  'accounts.disconnected': '{name} ist getrennt. Gefundene Treffen bleiben.',
  'accounts.consent': 'Die Seite von {provider} öffnen',
  'accounts.rounds': 'Was die letzten Male ergaben',
  'accounts.rounds.about': 'Wann, wie und wie viel. Kein Wort aus einem Termin steht hier.',
  'accounts.rounds.none': 'Noch wurde nichts gelesen.',
  'accounts.round.unchanged': 'wie zuvor',
  'accounts.round.changed': 'Änderungen',
  'accounts.round.full': 'ganz gelesen',
  'accounts.round.failed': 'misslungen',
  'accounts.round.added': { one: '{n} neu', other: '{n} neu' },
  'accounts.round.moved': { one: '{n} geändert', other: '{n} geändert' },
  'accounts.round.gone': { one: '{n} weg', other: '{n} weg' },
  'accounts.round.odd': {
    one: '{n} weggelassen oder berichtigt',
    other: '{n} weggelassen oder berichtigt',
  },
  'accounts.round.requests': { one: '{n} Anfrage', other: '{n} Anfragen' },
  'accounts.own': 'Anmelden bei Kalendern',
  'accounts.own.fold': 'Client-IDs, für Administratoren',
  'accounts.own.about':
    'Client-IDs, die du oder deine Firma registriert haben. Ist ein Feld leer, gilt die von Cairn, sofern diese Ausgabe eine hat. Wie man registriert, steht in docs/accounts.md in Cairns Quelltext.',
  'accounts.own.google': 'Client-ID von Google',
  'accounts.own.microsoft': 'Anwendungs-ID von Microsoft',
  'accounts.own.tenant': 'Verzeichnis-ID von Microsoft',
  'accounts.own.tenant.hint': 'Nur wenn die Registrierung für eine Firma gilt.',
  'accounts.own.wrong.google': 'Eine Client-ID von Google endet auf .apps.googleusercontent.com.',
  'accounts.own.wrong.microsoft':
    'Eine Anwendungs-ID hat 32 Ziffern und Buchstaben von a bis f in fünf Gruppen.',
  'accounts.own.wrong.tenant': 'Ein Verzeichnis hat eine ID oder eine Domain als Namen.',
  'accounts.own.redirect': 'Umleitungsadresse, die bei {provider} einzutragen ist',
  'accounts.own.copy': 'Kopieren',
  'accounts.own.copy.of': 'Umleitungsadresse für {provider} kopieren',
  'accounts.own.copied': 'Kopiert',
  'accounts.own.save': 'Speichern',
});
