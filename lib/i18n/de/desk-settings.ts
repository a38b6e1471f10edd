import type { deskSettings as english } from '../en/desk-settings';
import { translation } from '../translation';

export const deskSettings = translation<typeof english>()({
  'desk.set.head': 'Einstellungen',
  'desk.set.saved': 'Gespeichert',
  'desk.set.prompts': 'Erinnerungen und Impulse',
  'desk.set.leads': 'Ans Vorbereiten erinnern',
  'desk.set.leads.none': 'Nichts gewählt: Vor Treffen kommt keine Erinnerung.',
  'desk.set.leads.hint': 'Ein Partner kann eigene haben.',
  'desk.set.quiet': 'Zu bestimmten Zeiten still bleiben',
  'desk.set.quiet.from': 'Still von',
  'desk.set.quiet.to': 'bis',
  'desk.set.quiet.wrong': 'Gib zwei verschiedene Zeiten ein.',
  'desk.set.time.unread': 'Schreib eine Uhrzeit wie {example}.',
  'desk.set.days': 'Tage, an denen Impulse kommen',
  'desk.set.days.none': 'Ist kein Tag gewählt, kommt kein Impuls.',
  'desk.set.digest': 'Ein Überblick über die Woche an ihrem ersten Arbeitsmorgen',
  'desk.set.reflection': 'Eine Frage zum Rückblick, später am Tag eines Treffens',
  'desk.set.pulse':
    'Eine private Einschätzung nach den ersten zwei Treffen, dann nach jedem fünften',
  'desk.set.less': {
    one: '{n} Impuls wolltest du seltener sehen.',
    other: '{n} Impulse wolltest du seltener sehen.',
  },
  'desk.set.less.reset': 'Wieder zeigen',
  'desk.set.sites': 'In deinem Kalender und deinen Anrufen',
  'desk.set.sites.hint':
    'Wo du es einschaltest, steht neben einem Mentoring-Treffen ein unauffälliger Knopf, und im Kalender trägt es drei kleine Steine. Von einer Seite nimmt Cairn nur den Termin oder Anruf, der gerade offen ist, und nichts davon verlässt diesen Browser.',
  'desk.set.sites.refused':
    '{site} bleibt aus: Cairn wurde nicht in die Seiten gelassen. Schalte es noch einmal ein, um wieder gefragt zu werden.',
  'desk.set.sites.inPage':
    'Die Seitenleiste in der Seite selbst öffnen, nicht am Rand des Browsers',
  'desk.set.look.head': 'Darstellung und Sprache',
  'desk.set.look': 'Darstellung',
  'desk.set.look.auto': 'Wie das System',
  'desk.set.look.light': 'Hell',
  'desk.set.look.dark': 'Dunkel',
  'desk.set.language': 'Sprache',
  'desk.set.language.auto': 'Wie der Browser',
  'desk.set.hours': 'Uhrzeit',
  'desk.set.hours.auto': 'Wie die Sprache',
  'desk.set.hours.12': '12 Stunden',
  'desk.set.hours.24': '24 Stunden',
  'desk.set.week': 'Erster Tag der Woche',
  'desk.set.week.auto': 'Wie die Sprache',
  'desk.set.keys.head': 'Tasten',
  'desk.set.keys': 'Einzeltasten',
  'desk.set.keys.hint':
    'J und K gehen durch eine Liste, X hakt ab, U macht rückgängig. Schalte sie aus, wenn sie dir in die Quere kommen; Tasten mit Strg oder Alt bleiben.',
  'desk.set.data': 'Deine Daten',
  'desk.set.data.size': 'Alles liegt in diesem Browser: {size}.',
  'desk.set.data.none': 'Noch ist nichts gespeichert.',
  'desk.set.export': 'Alles herunterladen',
  'desk.set.export.hint':
    'Eine Datei mit allem, was du geschrieben hast, deinen Partnern und Treffen. Die Adressen deiner Kalender und die übrigen Termine darin bleiben draußen.',
  'desk.set.export.did': 'Heruntergeladen',
  'desk.set.erase': 'Alles löschen',
  'desk.set.erase.goes':
    'Das verschwindet aus diesem Browser, samt deinen Einstellungen, und es gibt keinen Weg zurück:',
  'desk.set.erase.settings':
    'Nur deine Einstellungen gehen aus diesem Browser: Sonst ist nichts gespeichert.',
  'desk.set.erase.google':
    '{provider} wird gebeten, Cairns Zugriff zu beenden. Ist es nicht erreichbar, kannst du die Zustimmung in deinem Konto zurücknehmen.',
  'desk.set.erase.microsoft':
    'Cairn wirft seinen Zugriff auf {provider} weg. In deinem Konto dort kannst du auch die Zustimmung zurücknehmen.',
  'desk.set.erase.calendar': 'Deine Kalender selbst bleiben unverändert.',
  'desk.set.erase.sure': 'Das ist endgültig.',
  'desk.set.erase.yes': 'Ja, alles löschen',
  'desk.part.away': 'Nicht mehr zeigen',
  'desk.part.said': 'Weggeräumt. Die Einstellungen holen es zurück.',
  'desk.part.back': 'Wieder zu sehen',
  'desk.set.away': 'Weggeräumt',
  'desk.set.away.again': 'Wieder zeigen: {part}',
  'desk.part.sessions': 'Angebote von Gesprächen',
  'desk.part.phases': 'Vorschläge zur Phase',
  'desk.part.hints': 'Hinweise im Treffen',
  'desk.part.signs': 'Zeichen',
});
