import type { deskCopies as english } from '../en/desk-copies';
import { translation } from '../translation';

export const deskCopies = translation<typeof english>()({
  'copies.bring': 'Eine Kopie zurückholen',
  'copies.bring.hint':
    'Wähle eine Datei, die Cairn hier oder in einem anderen Browser gemacht hat. Du siehst, was sich ändern würde, bevor sich etwas ändert.',
  'copies.work.writing': 'Die Kopie entsteht',
  'copies.work.looking': 'Die Kopie wird gelesen',
  'copies.work.merge': 'Die Kopie wird hinzugefügt',
  'copies.work.replace': 'Die Kopie wird eingesetzt',
  'copies.work.undo': 'Die Kopie wird zurückgenommen',
  'copies.head': 'Was diese Kopie ändern würde',
  'copies.made': 'Gemacht am {day}.',
  'copies.undated': 'Sie sagt nicht, von wann sie ist.',
  'copies.broken':
    'Diese Datei ist abgeschnitten oder beschädigt. Hier steht, was davon noch lesbar ist; eine andere Kopie enthält vielleicht mehr.',
  'copies.touched':
    'Diese Datei wurde geändert, nachdem Cairn sie gemacht hat. Nimm sie nur, wenn du das warst.',
  'copies.unknown': {
    one: '{n} Eintrag ist von einer Art, die dieses Cairn nicht kennt, und bleibt draußen.',
    other: '{n} Einträge sind von Arten, die dieses Cairn nicht kennt, und bleiben draußen.',
  },
  'copies.twins': {
    one: '{n} Eintrag stand doppelt darin. Der neueste zählt.',
    other: '{n} Einträge standen mehrfach darin. Die neuesten zählen.',
  },
  'copies.nothing': 'Alles davon ist schon hier.',
  'copies.rest': { one: '{n} weiterer Eintrag', other: '{n} weitere Einträge' },
  'copies.add': 'Zum Hiesigen hinzufügen',
  'copies.add.fresh': 'Neu hier',
  'copies.add.newer': 'In der Kopie neuer: von dort genommen',
  'copies.add.torn': 'Auf beiden Seiten im selben Moment geändert: Eines von beiden gilt',
  'copies.add.goes': 'In der Kopie gelöscht: geht auch hier',
  'copies.add.older': 'Hier neuer: bleibt, wie es ist',
  'copies.instead': 'An die Stelle des Hiesigen setzen',
  'copies.instead.head': 'Die Kopie an die Stelle von allem hier setzen?',
  'copies.instead.goes': 'Ist nicht in der Kopie und geht',
  'copies.instead.older': 'Wird wieder, wie es in der Kopie war',
  'copies.instead.torn': 'Ist anders und wird wie in der Kopie',
  'copies.instead.newer': 'In der Kopie neuer',
  'copies.instead.fresh': 'Neu hier',
  'copies.instead.settings':
    'Deine Einstellungen werden die der Kopie. Kalender, die hier verbunden sind, bleiben.',
  'copies.instead.calendars':
    'Deine Einstellungen bleiben, ebenso die Kalender, die hier verbunden sind.',
  'copies.back': 'Dreißig Tage lang kannst du es zurücknehmen.',
  'copies.instead.yes': 'Ja, einsetzen',
  'copies.done.merge': 'Die Kopie ist hinzugefügt',
  'copies.done.replace': 'Die Kopie ist eingesetzt',
  'copies.done.hint':
    'Deine Kalender werden neu gelesen. Dreißig Tage lang kannst du die Kopie zurücknehmen.',
  'copies.undo': 'Kopie zurücknehmen',
  'copies.undone': 'Alles ist wie vorher',
  'copies.last.merge': 'Am {day} wurde eine Kopie vom {made} hinzugefügt.',
  'copies.last.replace': 'Am {day} trat eine Kopie vom {made} an die Stelle des Hiesigen.',
  'copies.last.merge.undated': 'Am {day} wurde eine Kopie hinzugefügt.',
  'copies.last.replace.undated': 'Am {day} trat eine Kopie an die Stelle des Hiesigen.',
  'copies.losing': 'Das hast du seither geschrieben oder geändert. Es würde gehen:',
  'copies.losing.yes': 'Kopie trotzdem zurücknehmen',
  'copies.losing.no': 'Alles lassen, wie es ist',
  'copies.cancelled': 'Angehalten. Nichts hat sich geändert.',
  'copies.full':
    'Auf diesem Gerät ist zu wenig Platz, und nichts hat sich geändert. Schaff etwas Platz und versuch es noch einmal.',
  'copies.failed': 'Das ging nicht, und nichts hat sich geändert. Versuch es noch einmal.',
  'copies.refused.large':
    'Diese Datei ist größer als jede Kopie von Cairn. Wähle eine, deren Name mit „cairn-“ beginnt.',
  'copies.refused.empty': 'Diese Datei ist leer. Wähle eine andere Kopie.',
  'copies.refused.unreadable':
    'Nichts in dieser Datei ist lesbar: Sie ist beschädigt oder keine Kopie von Cairn. Wähle eine andere.',
  'copies.refused.foreign':
    'Diese Datei ist keine Kopie von Cairn. Wähle eine, deren Name mit „cairn-“ beginnt.',
  'copies.refused.pack': 'Das ist ein Paket mit Fragen. Öffne es unter Fragen.',
  'copies.refused.later':
    'Diese Kopie stammt von einem neueren Cairn. Aktualisiere zuerst Cairn und wähle sie dann noch einmal.',
  'copies.refused': {
    one: '{n} Eintrag ist nicht lesbar und bleibt draußen',
    other: '{n} Einträge sind nicht lesbar und bleiben draußen',
  },
  'copies.refused.keep': 'Unlesbares bei den beiseitegelegten Einträgen aufheben',
  'copies.refused.column': '„{column}“ ist nicht, wie es sein soll',
  'copies.refused.row': 'nicht in der Form eines Eintrags',
  'copies.refused.sample': 'gehört zum Beispiel',
  'copies.other': 'Andere Formate',
  'copies.other.csv': 'Aufgaben als Tabelle (CSV)',
  'copies.other.ics': 'Aufgaben mit Termin für einen Kalender (.ics)',
  'copies.other.hint': 'Für andere Programme. Cairn liest sie nicht wieder ein.',
  'copies.csv.partner': 'Partner',
  'copies.csv.owner': 'Wessen',
  'copies.csv.action': 'Aufgabe',
  'copies.csv.detail': 'Näheres',
  'copies.csv.due': 'Fällig',
  'copies.csv.status': 'Stand',
  'copies.csv.done': 'Erledigt',
  'copies.csv.made': 'Notiert',
  'copies.csv.me': 'Ich',
  'copies.csv.open': 'Offen',
  'copies.csv.dropped': 'Fallen gelassen',
});
