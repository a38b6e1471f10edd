import type { lock as english } from '../en/lock';
import { translation } from '../translation';

export const lock = translation<typeof english>()({
  'lock.title': 'Cairn ist gesperrt',
  'lock.about': 'Was du geschrieben hast, ist versiegelt, bis du es entsperrst.',
  'lock.phrase': 'Passwort',
  'lock.show': 'Zeigen, was getippt wird',
  'lock.do': 'Entsperren',
  'lock.working': 'Wird entsperrt',
  'lock.wrong': 'Dieses Passwort entsperrt es nicht. Großschreibung und Leerzeichen zählen.',
  'lock.failed': 'Es ließ sich gerade nicht entsperren. Versuch es noch einmal.',
  'lock.useCode': 'Den Notfallcode verwenden',
  'lock.usePhrase': 'Das Passwort verwenden',
  'lock.code': 'Notfallcode',
  'lock.code.hint':
    'So, wie er beim Einschalten der Sperre gezeigt wurde. Striche und Großschreibung sind egal.',
  'lock.code.wrong': 'Dieser Code entsperrt es nicht. Vielleicht hat ihn ein neuerer ersetzt.',
  'lock.code.malformed':
    'In diesem Code fehlt etwas, oder es ist vertippt. Vergleiche ihn Gruppe für Gruppe.',
  'lock.neither': 'Ich habe beides nicht',
  'lock.neither.about':
    'Dann kann niemand öffnen, was hier gespeichert ist, auch Cairn nicht. Es bleibt nur, es zu löschen und neu anzufangen. Eine Kopie, die du anderswo hast, kannst du danach einlesen, wenn sie nicht verschlossen ist oder du ihr Passwort kennst.',
  'lock.neither.access':
    'Falls du dich bei Google oder Microsoft angemeldet hast, endet Cairns Zugriff dort nicht mit: Wessen Konto es ist, lässt sich nicht lesen. Du beendest ihn auf deren eigener Seite:',
  'lock.neither.access.google': 'Google',
  'lock.neither.access.microsoft': 'Microsoft, ein eigenes Konto',
  'lock.neither.access.work': 'Microsoft, ein Konto von Arbeit oder Schule',
  'lock.erase': 'Alles löschen',
  'lock.erase.sure': 'Das lässt sich nicht zurücknehmen.',
  'lock.erase.yes': 'Ja, alles löschen',
  'lock.erase.no': 'Abbrechen',
  'lock.erase.failed':
    'Es ließ sich nicht löschen. Schließe die anderen Fenster von Cairn und versuch es noch einmal.',
  'lock.waiting': {
    one: '{n} Zeile oder Antwort von dir wartet und geht nach dem Entsperren dorthin, wo sie hin sollte.',
    other:
      '{n} Zeilen oder Antworten von dir warten und gehen nach dem Entsperren dorthin, wo sie hin sollten.',
  },
  'lock.page.about':
    'Entsperre es auf Cairns eigener Seite: Eine Website könnte ein Feld für dein Passwort nachahmen.',
  'lock.page.do': 'In der Übersicht entsperren',
});
