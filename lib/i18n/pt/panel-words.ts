import type { panelWords as english } from '../en/panel-words';
import { translation } from '../translation';

export const panelWords = translation<typeof english>()({
  'panel.due.late': { one: '{n} dia de atraso', other: '{n} dias de atraso' },
  'panel.due.today': 'Hoje',
  'panel.due.tomorrow': 'Amanhã',
  'panel.due.on': '{date}',
  'panel.until.minutes': 'em {n} min',
  'panel.until.hours': 'em {n} h',
  'panel.until.both': 'em {hours} h {minutes} min',
  'panel.goal.notYet': 'nada anotado ainda',
  'panel.goal.of': { one: '{value} de {n} passo', other: '{value} de {n} passos' },
  'panel.goal.words': '{words}',
  'panel.lapse.days': {
    one: '{n} dia além do ritmo, nada marcado.',
    other: '{n} dias além do ritmo, nada marcado.',
  },
  'panel.lapse.weeks': {
    one: '{n} semana além do ritmo, nada marcado.',
    other: '{n} semanas além do ritmo, nada marcado.',
  },
  'panel.full':
    'Não foi possível guardar: o armazenamento do navegador está cheio. O seu texto continua aqui.',
  'panel.full.room': 'Abrir espaço',
  'panel.failed': 'Não foi possível guardar. O seu texto continua aqui.',
  'panel.which':
    'Há mais de uma pessoa com o nome {name}. Escreva o nome completo. O seu texto continua aqui.',
  'panel.ok': 'OK',
  'panel.unopened': 'Não foi possível abrir as suas notas. Elas continuam neste computador.',
  'panel.unopened.again': 'Tentar de novo',
});
