import type { quickLog as english } from '../en/quick-log';
import { translation } from '../translation';

export const quickLog = translation<typeof english>()({
  'quickLog.owner.me': 'Von mir',
  'quickLog.owner.partner': 'Von {name}',
  'quickLog.owner.they': 'Von anderen',
  'quickLog.partner.known': '{name}',
  'quickLog.partner.new': 'Neu: {name}',
  'quickLog.partner.which': { one: 'Wer? {n} passt', other: 'Wer? {n} passen' },
  'quickLog.partner.none': 'Mit wem?',
  'quickLog.due.none': 'Kein Datum',
  'quickLog.due.today': 'Heute',
  'quickLog.due.tomorrow': 'Morgen',
  'quickLog.due.on': '{date}',
  'quickLog.due.meeting': 'Nächstes Treffen, {date}',
  'quickLog.hours': 'Vereinbarte Zeiten: {hours}.',
  'quickLog.hours.take': 'Lieber {day}',
  'quickLog.kind.task': 'Aufgabe',
  'quickLog.kind.resource': 'Material',
  'quickLog.kind.contact': 'Kontakt',
  'quickLog.kind.contact.of': 'Kontakt: {name}',
  'quickLog.kind.learning': 'Lernen',
  'quickLog.kind.support': 'Hilfe',
  'quickLog.goal.known': '{goal}',
  'quickLog.goal.unknown': 'Kein Ziel passt zu #{tag}',
  'quickLog.goal.none': 'Kein Ziel',
  'quickLog.truncated': 'Diese Zeile ist lang: Nur die ersten {max} Zeichen wurden gelesen.',
});
