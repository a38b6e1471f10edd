import type { deskStart as english } from '../en/desk-start';
import { translation } from '../translation';

export const deskStart = translation<typeof english>()({
  'start.step': 'Schritt {step} von 3',
  'start.try': 'Mit einem Beispiel testen',
  'start.failed': 'Das hat nicht geklappt. Nichts wurde geändert; versuche es noch einmal.',
  'start.where': 'Wo finde ich die Datei oder die Adresse?',
  'start.where.google':
    'Google Kalender: Einstellungen, Name deines Kalenders, „Privatadresse im iCal-Format“.',
  'start.where.outlook':
    'Outlook: Einstellungen, Kalender, Freigegebene Kalender, mit allen Details veröffentlichen, ICS-Link kopieren.',
  'start.where.apple': 'Apple Kalender: Ablage, Exportieren. Das ergibt eine Datei.',
  'start.where.other': 'Andere: Suche nach „iCal“, „ICS“, „Abonnieren“ oder „Exportieren“.',

  'start.found.about':
    'Sieh es durch: Ist das Mentoring, und wer begleitet wen? Alles lässt sich auch später korrigieren.',
  'start.found.none':
    'Kein Mentoring erkannt. Markiere unten ein Treffen, oder geh weiter und füge einen Partner von Hand hinzu.',
  'start.chair': 'Wer begleitet wen: {name}',
  'start.chair.mentor': 'Du begleitest {name}',
  'start.chair.mentee': '{name} begleitet dich',
  'start.chair.guess': 'Geraten: Der Titel sagt es nicht.',
  'start.why.rest': { one: '{n} weiterer Grund', other: '{n} weitere Gründe' },
  'start.unsure': 'Nicht ganz sicher',
  'start.singles.count': { one: '{n} Termin', other: '{n} Termine' },
  'start.singles': 'Einzeln ansehen',
  'start.singles.of': 'Einzeln ansehen: {title}',
  'start.found.confirm': 'Stimmt so',
  'start.found.go': 'Weiter',

  'start.ready': 'Cairn ist bereit',
  'start.ready.running': 'Dein Treffen mit {names} läuft bis {time}.',
  'start.ready.running.nobody': 'Ein Mentoring-Treffen läuft bis {time}.',
  'start.ready.soon': {
    one: 'Dein Treffen mit {names} beginnt in {n} Minute, um {time}.',
    other: 'Dein Treffen mit {names} beginnt in {n} Minuten, um {time}.',
  },
  'start.ready.soon.nobody': {
    one: 'Ein Mentoring-Treffen beginnt in {n} Minute, um {time}.',
    other: 'Ein Mentoring-Treffen beginnt in {n} Minuten, um {time}.',
  },
  'start.ready.beside': 'Agenda, Aufgaben und Notizen stehen in der Seitenleiste neben dem Anruf.',
  'start.ready.also.running': 'Zur gleichen Zeit: {names}, bis {time}.',
  'start.ready.also.running.nobody': 'Zur gleichen Zeit: noch ein Mentoring-Treffen, bis {time}.',
  'start.ready.also.soon': 'Zur gleichen Zeit: {names}, ab {time}.',
  'start.ready.also.soon.nobody': 'Zur gleichen Zeit: noch ein Mentoring-Treffen, ab {time}.',
  'start.ready.also.switch': 'In der Seitenleiste wählst du, welches davon sie zeigt.',
  'start.ready.later': 'Als Nächstes: {names}, {when}.',
  'start.ready.later.nobody': 'Das nächste Mentoring-Treffen: {when}.',
  'start.ready.tells': 'Cairn meldet sich vorher und wieder, wenn es beginnt.',
  'start.ready.tells.start': 'Cairn meldet sich, wenn es beginnt.',
  'start.ready.none': 'Kein Mentoring-Treffen in Sicht. Cairn meldet sich, wenn eines beginnt.',
  'start.ready.panel': 'Seitenleiste öffnen',
  'start.ready.panel.failed':
    'Der Browser hat die Seitenleiste von hier aus nicht geöffnet. Klicke in der Symbolleiste auf Cairn.',
  'start.ready.meetings': 'Alle Treffen ansehen',
  'start.ready.partner': 'Partner von Hand hinzufügen',
  'start.ready.pin':
    'Cairn steckt hinter dem Puzzleteil in der Symbolleiste. Hefte es dort an, damit du es siehst.',

  'start.sample': 'Das ist ein Beispiel. Niemand darin ist echt.',
  'start.sample.remove': 'Beispiel entfernen',
  'start.sample.removed': 'Beispiel entfernt',
  'start.sample.ask': 'Was du ins Beispiel geschrieben hast, verschwindet mit: {list}.',
  'start.sample.ask.all': 'Alles entfernen',
  'start.sample.ask.keep': 'Beispiel behalten',
  'start.sample.calendar':
    'Dein eigener Kalender tritt an die Stelle des Beispiels, und was du hineingeschrieben hast, verschwindet auch: {list}.',
  'start.sample.calendar.go': 'Kalender übernehmen',
  'start.sample.calendar.not': 'Nicht jetzt',
  'start.own.noteBlocks': { one: '{n} Notiz', other: '{n} Notizen' },
  'start.own.actions': { one: '{n} Aufgabe', other: '{n} Aufgaben' },
  'start.own.agendaItems': { one: '{n} Agendapunkt', other: '{n} Agendapunkte' },
  'start.own.goals': { one: '{n} Ziel', other: '{n} Ziele' },
  'start.own.closings': { one: '{n} Abschluss', other: '{n} Abschlüsse' },
  'start.own.preparations': { one: '{n} Vorbereitung', other: '{n} Vorbereitungen' },
  'start.own.reflections': { one: '{n} Rückblick', other: '{n} Rückblicke' },
  'start.own.meetings': { one: '{n} Treffen', other: '{n} Treffen' },
  'start.own.other': { one: '{n} anderer Eintrag', other: '{n} andere Einträge' },

  'desk.calendar.kind.sample': 'Beispielkalender',
  'desk.calendar.failing.sentence': {
    one: 'Es ist einmal fehlgeschlagen.',
    other: 'Es ist {n}-mal in Folge fehlgeschlagen.',
  },
  'health.chosen': 'Datei gewählt {ago}',
  'health.soon': 'bald wieder',
  'health.holds': { one: '{n} Termin gesehen', other: '{n} Termine gesehen' },
  'health.mentoring': {
    one: 'davon {n} Mentoring-Treffen',
    other: 'davon {n} Mentoring-Treffen',
  },
  'health.mentoring.none': 'kein Mentoring darunter',
  'health.empty':
    'Von vor {back} Tagen bis in {ahead} Tagen steht nichts darin. Prüfe, ob es der richtige Kalender ist.',
  'health.none': 'Ist dein Mentoring darin, markiere ein Treffen von Hand.',
  'health.none.go': 'Treffen markieren',
  'health.old': {
    one: 'Die Datei ist {n} Tag alt. Was seither geändert wurde, ist nicht darin.',
    other: 'Die Datei ist {n} Tage alt. Was seither geändert wurde, ist nicht darin.',
  },
  'health.sample': 'Er ist erfunden und wird nicht wieder gelesen.',
  'health.page': 'Er enthält das Mentoring, das du auf einer Kalenderseite geöffnet hast.',
  'health.off': 'Er wird nicht gelesen.',
  'health.stays': 'Was früher gelesen wurde, bleibt, wie es ist.',
  'health.do.wait': 'Es gibt nichts zu tun: Cairn versucht es von selbst wieder.',
  'health.do.check': 'Prüfe die Verbindung und lies ihn dann noch einmal.',
  'health.do.address':
    'Kopiere die private Adresse noch einmal aus den Einstellungen deines Kalenders, füge sie unten hinzu und entferne diesen Kalender.',
  'health.do.shorter': 'Veröffentliche oder exportiere einen kürzeren Zeitraum und nimm den.',
  'health.do.file': 'Exportiere ihn noch einmal und wähle die neue Datei.',
  'health.do.again':
    'Lies ihn noch einmal. Wenn das nicht hilft, entferne ihn und füge ihn neu hinzu.',
  'health.rename': 'Umbenennen',
  'health.rename.of': '{name} umbenennen',
  'health.rename.name': 'Name dieses Kalenders',
  'health.rename.hint': 'Leer: sein eigener Name.',
  'health.rename.save': 'Speichern',
  'health.rename.cancel': 'Abbrechen',
  'health.renamed': 'Kalender umbenannt',
  'health.remove.goes': 'Was aus diesem Browser verschwindet',
  'health.remove.address': 'seine Adresse',
  'health.remove.file': 'die Datei, wie sie gewählt wurde',
  'health.remove.events': {
    one: '{n} daraus gespeicherter Termin',
    other: '{n} daraus gespeicherte Termine',
  },
  'health.remove.stays': 'Was bleibt',
  'health.remove.meetings': {
    one: '{n} darin gefundenes Mentoring-Treffen mit Notizen und Aufgaben',
    other: '{n} darin gefundene Mentoring-Treffen mit Notizen und Aufgaben',
  },
  'health.remove.ahead': {
    one: '{n} davon steht bevor: Es behält seine Zeit, auch wenn der Kalender es verschiebt',
    other: '{n} davon stehen bevor: Sie behalten ihre Zeit, auch wenn der Kalender sie verschiebt',
  },
  'health.remove.nothing': 'Darin wurde kein Treffen gefunden.',
  'health.remove.do': 'Kalender entfernen',
  'health.remove.keep': 'Behalten',

  'whatsNew.line': 'Cairn ist jetzt {version}: {what}.',
  'whatsNew.more': 'Was neu ist',
  'whatsNew.seen': 'Ausblenden',
  'whatsNew.0.2.0': 'Impulse rund um jedes Treffen, eine vollere Übersicht und fünf Sprachen',
  'whatsNew.0.2.0.prepare':
    'Vor einem Treffen bietet Cairn eine Seite zum Vorbereiten an, wann du willst.',
  'whatsNew.0.2.0.close':
    'Der Abschluss macht aus nächsten Schritten Aufgaben mit Person und Datum.',
  'whatsNew.0.2.0.desk': 'Die Übersicht zeigt jeden Partner und was beide Seiten zu tun haben.',
  'whatsNew.0.2.0.accounts':
    'Kalender von Google und Outlook kommen durch Anmelden und folgen jeder Änderung.',
  'whatsNew.0.2.0.pages':
    'In Kalendern und Anrufen öffnet ein Knopf, was zum Treffen gehört, wo du ihn einschaltest.',
  'whatsNew.0.2.0.sessions':
    'Geführte Gespräche leiten durch einen Schwerpunkt, eine Verhandlung oder einen Abschluss.',
  'whatsNew.0.2.0.search':
    'Die Suche findet beim Tippen, was du geschrieben hast: Drücke / auf dem Schreibtisch.',
  'whatsNew.0.2.0.copies':
    'Eine Kopie von allem lässt sich zurückholen und mit einem Passwort verschließen; Treffen, Notizen und Personen lassen sich als Markdown lesen.',
  'whatsNew.0.2.0.handover':
    'Was ihr teilt, geht als verschlossene Datei an das Cairn deines Partners.',
  'whatsNew.0.2.0.lock': 'Eine Sperre in den Einstellungen versiegelt alles mit einem Passwort.',
  'whatsNew.0.2.0.languages':
    'Cairn spricht Englisch, Deutsch, Französisch, Spanisch und Portugiesisch.',
});
