import type { ui as english } from '../en/ui';
import { translation } from '../translation';

export const ui = translation<typeof english>()({
  'ui.undo': 'Desfazer',
  'ui.loading': 'Aguarde',
  'ui.late':
    'As suas notas ainda não podem ser abertas. Feche outras janelas do Cairn; se não resolver, reinicie o navegador.',
  'ui.broken': 'Não foi possível mostrar esta página. Nada se perdeu.',
  'ui.broken.again': 'Tentar de novo',
  'ui.phase': 'Fase: {phase}',
  'ui.phase.beginning': 'início',
  'ui.phase.developing': 'desenvolvimento',
  'ui.phase.maturing': 'maturidade',
  'ui.phase.closing': 'encerramento',
  'ui.phase.ended': 'concluída',
  'ui.sample': 'Exemplo',
  'ui.key.ctrl': 'Ctrl',
  'ui.key.esc': 'Esc',
});
