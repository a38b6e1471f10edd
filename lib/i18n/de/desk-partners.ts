import type { deskPartners as english } from '../en/desk-partners';
import { translation } from '../translation';

export const deskPartners = translation<typeof english>()({
  'desk.partner.open': 'Seite von {name} öffnen',
  'desk.partner.split': 'Zeitanteil der anderen Seite in %',
  'desk.partner.split.hint': 'Vereinbarte Aufteilung, etwa 80. Bis dahin leer lassen.',
  'desk.partner.line': 'Gleiche Berichtslinie',
  'desk.partner.line.hint': 'Die Seitenleiste erinnert dich dann: Welchen Hut hast du auf?',
  'desk.partner.leads': 'Erinnerungen ans Vorbereiten',
  'desk.partner.leads.settings': 'Wie in den Einstellungen',
  'desk.partner.leads.own': 'Eigene',
  'desk.partner.error.split': 'Der Anteil ist eine ganze Zahl, 0 bis 100.',
  'desk.partner.archived': { one: 'Nur Archiv ({n})', other: 'Nur Archiv ({n})' },
  'desk.partner.rests': 'archiviert',

  'desk.lead.minutes': { one: '{n} Minute vorher', other: '{n} Minuten vorher' },
  'desk.lead.hours': { one: '{n} Stunde vorher', other: '{n} Stunden vorher' },
  'desk.lead.days': { one: '{n} Tag vorher', other: '{n} Tage vorher' },

  'desk.partner.more': 'Mehr zu {name}',
  'desk.partner.alike': 'Gleicher Name: {names}. Ist das dieselbe Person?',
  'desk.partner.merge': 'Mit anderem Partner zusammenführen',
  'desk.partner.archive': 'Archivieren',
  'desk.partner.unarchive': 'Aus dem Archiv holen',
  'desk.partner.delete': 'Endgültig löschen',
  'desk.partner.archive.did': '{name} archiviert',
  'desk.partner.unarchive.did': '{name} aus dem Archiv geholt',

  'desk.merge.head': '{name} mit anderem Partner zusammenführen',
  'desk.merge.with': 'Der andere Partner',
  'desk.merge.choose': 'Partner wählen',
  'desk.merge.alone': 'Es gibt keinen anderen Partner zum Zusammenführen.',
  'desk.merge.stays': 'Welcher Name bleibt?',
  'desk.merge.moves': 'Zu {stays} kommt:',
  'desk.merge.moves.none': 'Unter {goes} ist noch nichts vermerkt, also kommt nichts dazu.',
  'desk.merge.rest':
    'Name, Seite und Phase von {stays} bleiben. Die Adressen von beiden bleiben; wo beide einen Text haben, wird er zusammengefügt.',
  'desk.merge.do': 'Zusammenführen',
  'desk.merge.did': '{goes} in {stays} aufgegangen',

  'desk.delete.head': '{name} endgültig löschen',
  'desk.delete.goes': 'Das verschwindet, ohne Weg zurück:',
  'desk.delete.goes.none': 'Sonst ist unter {name} nichts vermerkt. Nur der Partner verschwindet.',
  'desk.delete.cached':
    'Was Cairn über {name} aus deinen Kalendern gelesen hat, verschwindet auch.',
  'desk.delete.shared': {
    one: '{n} Treffen mit anderen bleibt bei ihnen, unter seinem eigenen Titel.',
    other: '{n} Treffen mit anderen bleiben bei ihnen, unter ihren eigenen Titeln.',
  },
  'desk.delete.calendar':
    'Dein Kalender selbst bleibt unverändert. Die gemeinsamen Treffen darin gelten nicht wieder als Mentoring.',
  'desk.delete.files': {
    one: '{n} von dir gewählte Kalenderdatei nennt {name} noch. Sie verschwindet, wenn du diesen Kalender entfernst.',
    other:
      '{n} von dir gewählte Kalenderdateien nennen {name} noch. Sie verschwinden, wenn du diese Kalender entfernst.',
  },
  'desk.delete.keep': 'Um eine Kopie zu behalten, lade vorher alles herunter.',
  'desk.delete.keep.go': 'Zum Herunterladen',
  'desk.delete.sure': 'Das ist endgültig.',
  'desk.delete.do': 'Endgültig löschen',
  'desk.delete.yes': 'Ja, {name} löschen',
  'desk.delete.busy': 'Wird gelöscht. Das kann einen Moment dauern.',
  'desk.delete.did': '{name} gelöscht',

  'desk.of.meetings': { one: '{n} Treffen', other: '{n} Treffen' },
  'desk.of.noteBlocks': { one: '{n} Notiz', other: '{n} Notizen' },
  'desk.of.actions': { one: '{n} Aufgabe', other: '{n} Aufgaben' },
  'desk.of.agendaItems': { one: '{n} Agendapunkt', other: '{n} Agendapunkte' },
  'desk.of.goals': { one: '{n} Ziel', other: '{n} Ziele' },
  'desk.of.focuses': { one: '{n} Schwerpunkt', other: '{n} Schwerpunkte' },
  'desk.of.agreements': { one: '{n} Absprache', other: '{n} Absprachen' },
  'desk.of.goalCheckIns': { one: '{n} Stand zu einem Ziel', other: '{n} Stände zu Zielen' },
  'desk.of.charters': { one: '{n} Vereinbarung', other: '{n} Vereinbarungen' },
  'desk.of.feedback': { one: '{n} Rückmeldung', other: '{n} Rückmeldungen' },
  'desk.of.roadmapThemes': { one: '{n} Thema', other: '{n} Themen' },
  'desk.of.pulses': { one: '{n} private Einschätzung', other: '{n} private Einschätzungen' },
  'desk.of.preparations': {
    one: '{n} Antwort aus Vorbereitungen',
    other: '{n} Antworten aus Vorbereitungen',
  },
  'desk.of.guidedSessions': { one: '{n} geführtes Gespräch', other: '{n} geführte Gespräche' },
  'desk.of.skillRatings': {
    one: '{n} Blick auf dein Verhandeln',
    other: '{n} Blicke auf dein Verhandeln',
  },
  'desk.of.closings': { one: '{n} Abschluss', other: '{n} Abschlüsse' },
  'desk.of.reflections': { one: '{n} Rückblick', other: '{n} Rückblicke' },
  'desk.of.partners': { one: '{n} Partner', other: '{n} Partner' },
  'desk.of.decisions': { one: '{n} Antwort zu einer Serie', other: '{n} Antworten zu Serien' },
  'desk.of.calendarAccounts': { one: '{n} Kalender', other: '{n} Kalender' },
  'desk.of.calendarEvents': { one: '{n} Termin gelesen', other: '{n} Termine gelesen' },
});
