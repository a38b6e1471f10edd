import type { deskBackup as english } from '../en/desk-backup';
import { translation } from '../translation';

export const deskBackup = translation<typeof english>()({
  'backup.stay': 'Deine Sicherungen bleiben, wo sie sind.',
  'backup.head': 'Sicherung',
  'backup.last': 'Letzte Sicherung: {when}',
  'backup.days': 'vor {n} Tagen, {day}',
  'backup.none': 'Es gibt noch keine Sicherung.',
  'backup.why':
    'Alles, was du schreibst, liegt nur in diesem Browser. Eine Sicherung überdauert ihn und dieses Gerät.',
  'backup.why.folder':
    'Alles, was du schreibst, liegt nur in diesem Browser. Wähle einen Ordner, und Cairn legt dort an jedem Tag, an dem du die Übersicht öffnest, eine Sicherung ab.',
  'backup.choose': 'Ordner wählen',
  'backup.download': 'Sicherung laden',
  'backup.folder':
    'An jedem Tag, an dem du die Übersicht öffnest, kommt eine Sicherung in den Ordner „{folder}“ und wird zur Probe gelesen.',
  'backup.keeps':
    'Die jeweils letzte von 7 Tagen, 5 Wochen und 12 Monaten bleibt. Alles andere im Ordner bleibt unberührt.',
  'backup.plain': 'Die Dateien sind nicht verschlossen: Wer den Ordner öffnet, kann sie lesen.',
  'backup.sealed':
    'Die Dateien sind mit deiner Sperre versiegelt: Ihr Passwort öffnet sie oder ihr Notfallcode.',
  'backup.older':
    'Die mit der Endung .json sind älter als die Sperre: Wer den Ordner öffnet, kann sie lesen. Lösche sie, wenn du sie nicht brauchst.',
  'backup.now': 'Jetzt sichern',
  'backup.another': 'Anderen Ordner wählen',
  'backup.leave': 'Ordner nicht mehr nutzen',
  'backup.working': 'Die Sicherung entsteht',
  'backup.did': 'Gesichert',
  'backup.files': 'Kopien in diesem Ordner',
  'backup.look': 'Ansehen',
  'backup.look.at': 'Ansehen: {file}',
  'backup.allow': 'Wieder erlauben',
  'backup.first': 'Erst sichern',
  'backup.make': 'Jetzt sichern',
  'backup.line.none': 'Was du hier geschrieben hast, ist noch nicht gesichert.',
  'backup.line.away': 'Nicht jetzt',
  'backup.trouble.asked':
    'Der Browser fragt neu, ob Cairn in den Ordner schreiben darf. Vorher entsteht keine Sicherung.',
  'backup.trouble.gone':
    'Der Ordner ist nicht da. Schließ sein Laufwerk an oder wähle einen anderen Ordner.',
  'backup.trouble.full':
    'Am Ort des Ordners ist zu wenig Platz. Schaff etwas Platz und sichere noch einmal.',
  'backup.trouble.held': 'Ein anderes Programm hält die Datei. Schließ es und sichere noch einmal.',
  'backup.trouble.differs':
    'Die Sicherung ließ sich nicht so lesen, wie sie geschrieben wurde. Frühere sind unverändert. Versuch es noch einmal oder wähle einen anderen Ordner.',
  'backup.trouble.failed':
    'Die Sicherung kam nicht zustande. Frühere sind unverändert. Versuch es noch einmal oder wähle einen anderen Ordner.',
});
