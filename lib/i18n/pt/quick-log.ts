import type { quickLog as english } from '../en/quick-log';
import { translation } from '../translation';

export const quickLog = translation<typeof english>()({
  'quickLog.owner.me': 'De minha parte',
  'quickLog.owner.partner': 'De {name}',
  'quickLog.owner.they': 'Da outra parte',
  'quickLog.partner.known': '{name}',
  'quickLog.partner.new': 'Nova: {name}',
  'quickLog.partner.which': { one: 'Quem? {n} possível', other: 'Quem? {n} possíveis' },
  'quickLog.partner.none': 'Com quem?',
  'quickLog.due.none': 'Sem data',
  'quickLog.due.today': 'Hoje',
  'quickLog.due.tomorrow': 'Amanhã',
  'quickLog.due.on': '{date}',
  'quickLog.due.meeting': 'Próxima reunião, {date}',
  'quickLog.hours': 'Horário combinado: {hours}.',
  'quickLog.hours.take': 'Melhor {day}',
  'quickLog.kind.task': 'Tarefa',
  'quickLog.kind.resource': 'Recurso',
  'quickLog.kind.contact': 'A conhecer',
  'quickLog.kind.contact.of': 'A conhecer: {name}',
  'quickLog.kind.learning': 'Aprendizagem',
  'quickLog.kind.support': 'Apoio',
  'quickLog.goal.known': '{goal}',
  'quickLog.goal.unknown': 'Nenhum objetivo para #{tag}',
  'quickLog.goal.none': 'Sem objetivo',
  'quickLog.truncated': 'Esta linha é longa: só os primeiros {max} caracteres foram lidos.',
});
