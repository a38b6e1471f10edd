import type { menu as english } from '../en/menu';
import { translation } from '../translation';

/** The menu over a selected text, in Portuguese. */
export const menu = translation<typeof english>()({
  'menu.action': 'Ação para',
  'menu.agenda': 'Para conversar com',
  'menu.else': 'Outra pessoa…',
  'menu.done.action': 'Ação para {name} anotada',
  'menu.done.agenda': 'Na pauta com {name}',
  'menu.undo.action': 'Desfaça no popup do Cairn.',
  'menu.undo.agenda': 'Retire no painel ou ao preparar.',
  'menu.failed': 'Não foi anotado',
  'menu.failed.do': 'Copie o texto e tente de novo.',
});
