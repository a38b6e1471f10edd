import type { lock as english } from '../en/lock';
import { translation } from '../translation';

export const lock = translation<typeof english>()({
  'lock.title': 'O Cairn está bloqueado',
  'lock.about': 'O que você escreveu está selado até que o desbloqueie.',
  'lock.phrase': 'Senha',
  'lock.show': 'Mostrar o que se digita',
  'lock.do': 'Desbloquear',
  'lock.working': 'Desbloqueando',
  'lock.wrong': 'Esta senha não desbloqueia. Maiúsculas e espaços contam.',
  'lock.failed': 'Não foi possível desbloquear agora. Tente de novo.',
  'lock.useCode': 'Usar o código de recuperação',
  'lock.usePhrase': 'Usar a senha',
  'lock.code': 'Código de recuperação',
  'lock.code.hint': 'Como foi mostrado ao ativar o bloqueio. Traços e maiúsculas não importam.',
  'lock.code.wrong': 'Este código não desbloqueia. Talvez um mais novo o tenha substituído.',
  'lock.code.malformed': 'Falta algo neste código, ou há um erro. Compare-o grupo por grupo.',
  'lock.neither': 'Não tenho nenhum dos dois',
  'lock.neither.about':
    'Então ninguém pode abrir o que está guardado aqui, nem o Cairn. Só resta apagar e começar de novo. Depois você pode trazer uma cópia guardada em outro lugar, se não estiver trancada ou se souber a senha dela.',
  'lock.neither.access':
    'Se você entrou com Google ou Microsoft, o acesso do Cairn não termina com isto: não dá para ler de quem é. Você o encerra na página deles:',
  'lock.neither.access.google': 'Google',
  'lock.neither.access.microsoft': 'Microsoft, uma conta pessoal',
  'lock.neither.access.work': 'Microsoft, uma conta do trabalho ou da escola',
  'lock.erase': 'Apagar tudo',
  'lock.erase.sure': 'Isto não pode ser desfeito.',
  'lock.erase.yes': 'Sim, apagar tudo',
  'lock.erase.no': 'Cancelar',
  'lock.erase.failed': 'Não foi possível apagar. Feche as outras janelas do Cairn e tente de novo.',
  'lock.waiting': {
    one: '{n} linha ou resposta sua espera, e vai para o lugar dela quando você desbloquear.',
    other:
      '{n} linhas ou respostas suas esperam, e vão para o lugar delas quando você desbloquear.',
  },
  'lock.page.about':
    'Desbloqueie-o na página do Cairn: um site poderia imitar um campo para a sua senha.',
  'lock.page.do': 'Abrir a visão geral',
});
