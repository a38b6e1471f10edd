import type { signIn as english } from '../en/sign-in';
import { translation } from '../translation';

export const signIn = translation<typeof english>()({
  'signIn.cancelled':
    'Das Fenster von {provider} wurde vorher geschlossen. Zeigte es einen Fehler, dann prüfe die Client-ID und ihre Weiterleitungsadresse.',
  'signIn.denied':
    '{provider} meldet, dass der Zugriff nicht erlaubt wurde. Melde dich neu an und erlaube ihn, oder nimm die Adresse des Kalenders.',
  'signIn.again': 'Bei {provider} musst du dich neu anmelden. Bis dahin kommt nichts Neues herein.',
  'signIn.admin':
    'Deine Organisation muss Cairn erst erlauben. Frage dort, wer die Konten bei {provider} betreut.',
  'signIn.blocked':
    'Nach den Regeln deiner Organisation lässt {provider} diesen Browser nicht zu. Frage die IT, oder nimm die Adresse des Kalenders.',
  'signIn.client':
    '{provider} nimmt diese Client-ID oder ihre Weiterleitungsadresse nicht an. Vergleiche beide mit der Registrierung.',
  'signIn.notSpa':
    '{provider} gab keinen Zugriff. Prüfe die Verbindung, und ob die Weiterleitungsadresse als „Single-Page-Anwendung“ registriert ist.',
  'signIn.offline': '{provider} ist nicht erreichbar. Prüfe die Verbindung.',
  'signIn.noPage':
    '{provider} zeigte einen Fehler statt seiner Seite. Versuche es noch einmal; kommt er wieder, dann vergleiche die Client-ID und ihre Weiterleitungsadresse mit der Registrierung.',
  'signIn.busy': '{provider} kann gerade nicht antworten. Versuche es in ein paar Minuten wieder.',
  'signIn.clock':
    'Die Uhr dieses Computers geht über fünf Minuten falsch; so lässt sich die Antwort von {provider} nicht prüfen. Stelle sie und melde dich neu an.',
  'signIn.unsafe':
    'Was zurückkam, hatte Cairn {provider} nicht gefragt; es wurde verworfen. Melde dich neu an.',
  'signIn.otherAccount':
    'Das war ein anderes Konto bei {provider}. Melde dich mit dem an, dem diese Kalender gehören.',
  'signIn.partly':
    '{provider} darf nicht alles zeigen, was hier gebraucht wird. Melde dich neu an und lass das Häkchen beim Kalender.',
  'signIn.revoked':
    '{provider} wurde gebeten, Cairns Zugriff zu beenden. In deinem Konto kannst du es prüfen.',
  'signIn.withdraw':
    'Cairn hat seinen Zugriff weggeworfen. In deinem Konto bei {provider} kannst du auch die Zustimmung zurücknehmen.',
});
