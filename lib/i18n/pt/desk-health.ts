import type { deskHealth as english } from '../en/desk-health';
import { translation } from '../translation';

export const deskHealth = translation<typeof english>()({
  'desk.health': 'Armazenamento',
  'desk.health.quota': 'Aqui estão em uso {used}, de cerca de {quota} que o navegador permite.',
  'desk.health.kept': 'O navegador guarda tudo, mesmo quando falta espaço.',
  'desk.health.evict': 'Se faltar espaço, o navegador pode apagar tudo.',
  'desk.health.ask': 'Pedir ao navegador que guarde tudo',
  'desk.health.refused': 'O navegador não aceitou. Baixe tudo de vez em quando.',
  'desk.health.check': 'Verificar tudo',
  'desk.health.hint':
    'O Cairn verifica se cada linha pode ser lida e pertence a algo. Uma vez por mês, faz isso sozinho.',
  'desk.health.last': 'Última verificação: {when}',
  'desk.health.checking': 'Verificando…',
  'desk.health.stop': 'Parar',
  'desk.health.failed': 'A verificação não pôde terminar. Tente de novo.',
  'desk.health.fine': {
    one: '{n} linha verificada: está tudo bem.',
    other: '{n} linhas verificadas: está tudo bem.',
  },
  'desk.health.orphan': {
    one: '{n} linha pertence a algo que já não existe.',
    other: '{n} linhas pertencem a algo que já não existe.',
  },
  'desk.health.pointer': {
    one: '{n} linha aponta para algo que já não existe.',
    other: '{n} linhas apontam para algo que já não existe.',
  },
  'desk.health.index': {
    one: '{n} linha não é encontrada pelo que diz.',
    other: '{n} linhas não são encontradas pelo que dizem.',
  },
  'desk.health.times': {
    one: '{n} linha tem uma hora impossível.',
    other: '{n} linhas têm uma hora impossível.',
  },
  'desk.health.unreadable': {
    one: '{n} linha não pode ser lida. Ela fica onde está, com uma cópia à parte.',
    other: '{n} linhas não podem ser lidas. Elas ficam onde estão, com cópias à parte.',
  },
  'desk.health.repair': 'Reparar',
  'desk.health.repair.hint': 'O que for retirado é guardado à parte antes, como estava.',
  'desk.health.mended': { one: '{n} linha reparada', other: '{n} linhas reparadas' },
  'desk.health.aside': 'O que está guardado à parte',
  'desk.health.found': {
    one: 'A verificação mensal encontrou {n} linha a reparar. Veja “Armazenamento” nas preferências.',
    other:
      'A verificação mensal encontrou {n} linhas a reparar. Veja “Armazenamento” nas preferências.',
  },
});
