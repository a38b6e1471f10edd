import type { calendar as english } from '../en/calendar';
import { translation } from '../translation';

export const calendar = translation<typeof english>()({
  'calendar.refused.empty': 'Diese Datei ist leer.',
  'calendar.refused.too-large':
    'Dieser Kalender ist größer als {n} MB. Exportiere einen kürzeren Zeitraum.',
  'calendar.refused.web-page':
    'Das ist eine Webseite, kein Kalender. Exportiere den Kalender als .ics-Datei und wähle diese aus.',
  'calendar.refused.not-a-calendar': 'Das ist keine Kalenderdatei: Es ist kein Kalender darin.',
  'calendar.refused.vcalendar-1':
    'Das ist eine Datei in vCalendar 1.0, einem älteren Format. Exportiere sie neu als iCalendar (.ics).',
  'calendar.refused.cancelled': 'Das Lesen wurde abgebrochen.',

  'calendar.refused.failed':
    'Diese Datei konnte nicht gelesen werden. Der Fehler liegt bei uns, nicht an der Datei.',

  'calendar.address.empty': 'Füge die Adresse eines Kalenders ein.',
  'calendar.address.invalid':
    'Das kann Cairn nicht als Adresse lesen. Kopiere die ganze private Adresse aus den Einstellungen deines Kalenders; sie beginnt mit https:// oder webcal://.',
  'calendar.address.http':
    'Diese Adresse ist nicht verschlüsselt, andere könnten den Kalender unterwegs lesen. Nimm eine mit https://.',
  'calendar.address.credentials':
    'Diese Adresse enthält Benutzername oder Passwort. Nimm stattdessen die private Adresse des Kalenders.',

  'calendar.fetch.sign-in':
    'Der Server des Kalenders verlangt eine Anmeldung. Nimm die private Adresse.',
  'calendar.fetch.not-found':
    'Unter dieser Adresse gibt es keinen Kalender. Vielleicht wurde sie zurückgesetzt.',
  'calendar.fetch.gone':
    'Dieser Kalender wird nicht mehr veröffentlicht. Bitte um eine neue Adresse.',
  'calendar.fetch.busy':
    'Der Server des Kalenders ist ausgelastet. Der nächste Versuch kommt von selbst.',
  'calendar.fetch.server':
    'Der Server des Kalenders hat eine Störung. Der nächste Versuch kommt von selbst.',
  'calendar.fetch.refused': 'Der Server des Kalenders hat die Anfrage abgelehnt.',
  'calendar.fetch.web-page':
    'Statt des Kalenders kam eine Webseite. Vielleicht verlangt das Netz oder der Server eine Anmeldung.',
  'calendar.fetch.empty': 'Der Server des Kalenders hat mit nichts geantwortet.',
  'calendar.fetch.elsewhere':
    'Der Server leitet auf einen anderen weiter, vielleicht zu einer Anmeldung.',
  'calendar.fetch.too-large': 'Dieser Kalender ist größer als 50 MB.',
  'calendar.fetch.insecure': 'Der Server leitet auf eine unverschlüsselte Adresse weiter.',
  'calendar.fetch.timeout': 'Der Server des Kalenders hat zu lange nicht geantwortet.',
  'calendar.fetch.offline': 'Der Server des Kalenders ist nicht erreichbar. Prüfe die Verbindung.',
  'calendar.fetch.cancelled': 'Das Abrufen wurde abgebrochen.',

  'calendar.account.signed-out':
    'Du bist bei diesem Kalender abgemeldet. Melde dich wieder an, damit er aktuell bleibt.',
  'calendar.account.no-consent':
    'Cairn darf diesen Kalender nicht mehr lesen. Melde dich neu an und erlaube es.',
  'calendar.account.not-allowed':
    'Dieses Konto lässt Cairn keine Kalender lesen. Die Verwaltung des Kontos kann es erlauben.',
  'calendar.account.no-mailbox':
    'Zu diesem Konto gehört kein Postfach bei Outlook.com oder Microsoft 365, also auch kein lesbarer Kalender.',
  'calendar.account.not-found':
    'Dieser Kalender ist gelöscht oder nicht mehr für dich freigegeben.',
  'calendar.account.unreadable':
    'Die Antwort des Kalenders war abgeschnitten oder unlesbar. Der nächste Versuch kommt von selbst.',
  'calendar.account.copied':
    'Dieser Kalender kam mit einer Kopie, und seine geheime Adresse steht nie darin. Entferne ihn hier und füge die Adresse neu hinzu.',
  'calendar.account.copied-file':
    'Dieser Kalender kam mit einer Kopie, seine Datei nicht. Wähle die Datei noch einmal.',
  'calendar.account.too-large': 'Dieser Kalender hat zu viele Termine zum Lesen.',
  'calendar.account.entry': 'Einen Termin konnte Cairn nicht lesen. Er wurde ausgelassen.',

  'calendar.problem.line':
    'Diese Zeile hat nicht die Form, die Kalender verwenden. Der Rest wurde übernommen.',
  'calendar.problem.end': 'Ein END ohne sein BEGIN wurde ausgelassen.',
  'calendar.problem.unclosed':
    'Dieses {component} hat kein END. Was vorhanden ist, wurde übernommen.',
  'calendar.problem.no-start': 'Ein Termin ohne Beginn wurde ausgelassen.',
  'calendar.problem.start':
    'Ein Termin wurde ausgelassen: Sein Beginn ist weder Datum noch Uhrzeit.',
  'calendar.problem.end-first':
    'Dieser Termin endet, bevor er beginnt. Sein Ende wurde ausgelassen.',
  'calendar.problem.end-time':
    'Das Ende dieses Termins ist weder Datum noch Uhrzeit und wurde ausgelassen.',
  'calendar.problem.duration':
    'Die Dauer dieses Termins ist nicht verwendbar und wurde ausgelassen.',
  'calendar.problem.recurrence-id':
    'Dieser geänderte Termin sagt nicht, welchen er ersetzt. Er wurde für sich übernommen.',
  'calendar.problem.rule':
    'Diese Wiederholungsregel ist nicht lesbar. Nur der erste Termin wurde übernommen.',
  'calendar.problem.rdate': 'Ein Zusatztermin war nicht lesbar und wurde ausgelassen.',
  'calendar.problem.exdate': 'Ein Ausnahmedatum ist nicht lesbar und wurde ausgelassen.',
  'calendar.problem.zone':
    'Die Zeitzone „{zone}“ ist unbekannt. Die Zeiten könnten falsch sein: Sie wurden in der Zone des Kalenders gelesen.',
  'calendar.problem.series-cut': {
    one: 'Diese Serie wiederholt sich zu oft, um sie ganz zu lesen. Ein Termin wurde übernommen.',
    other:
      'Diese Serie wiederholt sich zu oft, um sie ganz zu lesen. {n} Termine wurden übernommen.',
  },
  'calendar.problem.file-cut':
    'Diese Datei hat zu viele Termine. Die ersten {n} wurden übernommen, der Rest ausgelassen.',
  'calendar.problem.vcalendar-1': 'Ein Termin im alten Format vCalendar 1.0 wurde ausgelassen.',
});
