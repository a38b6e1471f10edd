import type { panelWords as english } from '../en/panel-words';
import { translation } from '../translation';

export const panelWords = translation<typeof english>()({
  'panel.due.late': { one: '{n} día de retraso', other: '{n} días de retraso' },
  'panel.due.today': 'Hoy',
  'panel.due.tomorrow': 'Mañana',
  'panel.due.on': '{date}',
  'panel.until.minutes': 'en {n} min',
  'panel.until.hours': 'en {n} h',
  'panel.until.both': 'en {hours} h {minutes} min',
  'panel.goal.notYet': 'nada anotado aún',
  'panel.goal.of': { one: '{value} de {n} paso', other: '{value} de {n} pasos' },
  'panel.goal.words': '{words}',
  'panel.lapse.days': {
    one: '{n} día más que tu ritmo, sin nada reservado.',
    other: '{n} días más que tu ritmo, sin nada reservado.',
  },
  'panel.lapse.weeks': {
    one: '{n} semana más que tu ritmo, sin nada reservado.',
    other: '{n} semanas más que tu ritmo, sin nada reservado.',
  },
  'panel.full':
    'No se pudo guardar: el almacenamiento del navegador está lleno. Tu texto sigue aquí.',
  'panel.full.room': 'Hacer sitio',
  'panel.failed': 'No se pudo guardar. Tu texto sigue aquí.',
  'panel.which':
    'Hay más de una persona llamada {name}. Escribe el nombre completo. Tu texto sigue aquí.',
  'panel.ok': 'OK',
  'panel.unopened': 'No se pudieron abrir tus notas. Siguen en este equipo.',
  'panel.unopened.again': 'Reintentar',
});
