import type { logging as english } from '../en/logging';
import { translation } from '../translation';

export const logging = translation<typeof english>()({
  'popup.error.full':
    'Não foi possível guardar: o armazenamento do navegador está cheio. O seu texto continua aqui.',
  'popup.error.other': 'Não foi possível guardar. O seu texto continua aqui.',
  'popup.error.read': 'Não foi possível ler as anotações anteriores. Ainda dá para anotar.',
  'popup.error.change': 'Não foi possível alterar. Nada se perdeu.',
  'popup.error.which': 'Há mais de uma pessoa com o nome {name}. Escolha uma, ou anote sem pessoa.',
  'popup.error.long': 'Uma linha leva até {most} caracteres. Esta tem {n}.',
  'omnibox.empty': 'Quem prometeu o quê, até quando?',
  'omnibox.search': 'Buscar “{line}”',
  'omnibox.note': 'Nota',
  'omnibox.search.empty': 'Buscar: digite depois do ponto de interrogação',
  'omnibox.failed': 'Não foi anotado. {reason}',
  'omnibox.anyone': 'sem pessoa',
  'omnibox.reads': 'Anotar: {text} ({parts})',
});
