import type { panelIdle as english } from '../en/panel-idle';
import { translation } from '../translation';

export const panelIdle = translation<typeof english>()({
  'panel.desk': 'Vista general',
  'panel.ahead': 'Próximas reuniones',
  'panel.ahead.none': 'No hay reuniones próximas. Cairn las busca en tus calendarios.',
  'panel.ahead.nowhere':
    'No hay reuniones próximas. Cairn no tiene ningún calendario donde buscar.',
  'panel.ahead.calendars': 'Calendarios',
  'panel.ahead.when': '{until}, {time}',
  'panel.ahead.youOwe': 'De tu parte: {n}',
  'panel.ahead.putOff': 'El cierre con {name} queda para después',
  'panel.ahead.waits': 'El cierre con {name} está pendiente',
  'panel.ahead.begun': 'El cierre con {name} del {day} está empezado y sin terminar',
  'panel.prepare': 'Preparar',
  'panel.lapse.look': 'Ver',
  'panel.across': 'con cada persona',
  'panel.owedToMe': 'De su parte',
  'panel.more': '{n} más',
  'panel.owed.none': 'Nada pendiente, ni de tu parte ni de nadie.',
  'panel.dock.idle': 'Anota cualquier tarea',
  'panel.dock.idleLabel': 'Anotar una tarea',
});
