import type { recap as english } from '../en/recap';
import { translation } from '../translation';

export const recap = translation<typeof english>()({
  'recap.link': 'Zusammenfassung',
  'recap.title': 'Zusammenfassung für {name}',
  'recap.what': 'Was hineinkommt',
  'recap.part.notes': 'Teilbare Notizen',
  'recap.part.doneMe': 'Von mir erledigt',
  'recap.part.donePartner': 'Von {name} erledigt',
  'recap.part.me': 'Von mir',
  'recap.part.partner': 'Von {name}',
  'recap.part.goals': 'Ziele',
  'recap.goal.specific': 'Was anders sein wird: {text}',
  'recap.goal.measurable': 'Woran wir sehen, dass es erreicht ist: {text}',
  'recap.goal.steps': { one: 'In {n} Schritt', other: 'In {n} Schritten' },
  'recap.goal.relevant': 'Warum es wichtig ist: {text}',
  'recap.goal.achievable': 'Was es jetzt möglich macht: {text}',
  'recap.private': {
    one: '{n} private Notiz bleibt hier',
    other: '{n} private Notizen bleiben hier',
  },
  'recap.mark': 'Teilbar machen',
  'recap.marked': 'Als teilbar markiert',
  'recap.none': 'Von diesem Treffen ist noch nichts als teilbar markiert.',
  'recap.none.how':
    'Markiere unten eine Notiz, oder beim Schreiben mit dem Schloss daneben (Strg+Umschalt+S). Aufgaben aus dem Treffen und Ziele kommen auch hinein.',
  'recap.none.write':
    'Beim Schreiben markiert das Schloss neben der Notiz sie (Strg+Umschalt+S). Aufgaben aus dem Treffen und Ziele kommen auch hinein.',
  'recap.goes': 'Was hinausgeht, Wort für Wort',
  'recap.nothing': 'Nichts ist gewählt.',
  'recap.language': 'In welcher Sprache',
  'recap.language.failed':
    'Diese Sprache ließ sich nicht laden. Lade die Seite neu und versuche es noch einmal.',
  'recap.as': 'Als',
  'recap.as.text': 'Text',
  'recap.as.markdown': 'Markdown',
  'recap.as.dates': 'Termine',
  'recap.copy': 'Kopieren',
  'recap.mail': 'Mailentwurf',
  'recap.mail.long':
    'Zu lang für einen Mailentwurf: Viele Mailprogramme schneiden ihn ab. Kopiere den Text und füge ihn in die Mail ein.',
  'recap.mail.subject': 'Entwurf nur mit dem Betreff',
  'recap.file': 'Als Datei (.md)',
  'recap.ics': 'Für den Kalender (.ics)',
  'recap.dates.none': 'Nichts Gewähltes hat einen Termin.',
});
