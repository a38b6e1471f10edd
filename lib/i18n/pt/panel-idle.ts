import type { panelIdle as english } from '../en/panel-idle';
import { translation } from '../translation';

export const panelIdle = translation<typeof english>()({
  'panel.desk': 'Visão geral',
  'panel.ahead': 'Próximas reuniões',
  'panel.ahead.none': 'Nenhuma reunião à vista. O Cairn procura nos seus calendários.',
  'panel.ahead.nowhere': 'Nenhuma reunião à vista. O Cairn não tem calendário onde procurar.',
  'panel.ahead.calendars': 'Calendários',
  'panel.ahead.when': '{until}, {time}',
  'panel.ahead.youOwe': 'De sua parte: {n}',
  'panel.ahead.putOff': 'O encerramento com {name} fica para depois',
  'panel.ahead.waits': 'O encerramento com {name} ainda está por fazer',
  'panel.ahead.begun': 'O encerramento com {name} de {day} foi começado e não concluído',
  'panel.prepare': 'Preparar',
  'panel.lapse.look': 'Ver',
  'panel.across': 'todas as pessoas',
  'panel.owedToMe': 'Da outra parte',
  'panel.more': 'mais {n}',
  'panel.owed.none': 'Nada pendente, nem de sua parte nem da outra.',
  'panel.dock.idle': 'Anotar uma ação com alguém',
  'panel.dock.idleLabel': 'Anotar uma ação',
});
