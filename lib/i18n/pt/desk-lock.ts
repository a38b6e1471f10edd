import type { deskLock as english } from '../en/desk-lock';
import { translation } from '../translation';

export const deskLock = translation<typeof english>()({
  'desk.lock.head': 'Bloqueio',
  'desk.lock.off':
    'O bloqueio está desativado: quem tiver acesso aos arquivos deste computador pode ler o que você escreveu.',
  'desk.lock.on': 'O bloqueio está ativado. O que você escreveu está selado neste computador.',
  'desk.lock.ask': 'Bloquear com uma senha',
  'desk.lock.protects':
    'Ele sela notas, nomes, ações, objetivos e qualquer outro texto: ninguém pode lê-los nos arquivos deste computador nem em um Cairn bloqueado.',
  'desk.lock.not':
    'Não protege enquanto está desbloqueado, nem de programas que espionem este computador. Ainda se pode saber quando são suas reuniões e quantos dados há. As cópias antigas ficam como estão.',
  'desk.lock.lost':
    'Se perder a senha e o código de recuperação, ninguém mais poderá abrir, nem o Cairn.',
  'desk.lock.backup': 'Vale a pena ter uma cópia de antes.',
  'desk.lock.next': 'Mostrar o código',
  'desk.lock.making': 'As chaves estão sendo criadas',
  'desk.lock.code.head': 'Seu código de recuperação',
  'desk.lock.code.about':
    'Abre o Cairn se a senha for esquecida. Só é mostrado desta vez: guarde-o com seus papéis importantes, não neste computador.',
  'desk.lock.code.copy': 'Copiar',
  'desk.lock.code.copied': 'Copiado',
  'desk.lock.code.print': 'Imprimir',
  'desk.lock.code.save': 'Salvar em um arquivo',
  'desk.lock.code.paper': 'Cairn: código de recuperação',
  'desk.lock.code.kept': 'Já o guardei',
  'desk.lock.check.head': 'Para ter certeza de que você o tem',
  'desk.lock.check': 'O último grupo do código',
  'desk.lock.check.wrong': 'Esse não é o último grupo.',
  'desk.lock.check.again': 'Ver o código de novo',
  'desk.lock.do': 'Ativar o bloqueio',
  'desk.lock.code.do': 'Usar o novo código',
  'desk.lock.sealing': 'Tudo o que você escreveu está sendo selado',
  'desk.lock.opening': 'O selo está sendo retirado',
  'desk.lock.busy': 'Fique nesta página até terminar. Se for interrompido, tudo fica como estava.',
  'desk.lock.now': 'Bloquear agora',
  'desk.lock.after': 'Bloqueio automático',
  'desk.lock.after.minutes': { one: 'Após {n} minuto sem uso', other: 'Após {n} minutos sem uso' },
  'desk.lock.after.hours': { one: 'Após {n} hora sem uso', other: 'Após {n} horas sem uso' },
  'desk.lock.after.never': 'Só ao fechar o navegador',
  'desk.lock.screen': 'Bloquear também com a tela',
  'desk.lock.screen.untold':
    'O Firefox não avisa quando a tela é bloqueada: bloqueie o Cairn por sua conta, ou deixe que o tempo o faça.',
  'desk.lock.closing': 'Fechar o navegador bloqueia em qualquer caso.',
  'desk.lock.more': 'Senha, código, desativar',
  'desk.lock.change': 'Mudar a senha',
  'desk.lock.renew': 'Criar outro código de recuperação',
  'desk.lock.turnOff': 'Desativar o bloqueio',
  'desk.lock.proof': 'Senha ou código de recuperação',
  'desk.lock.proof.wrong':
    'Não é a senha nem o código deste bloqueio. Maiúsculas e espaços contam.',
  'desk.lock.change.about': 'As cópias trancadas com a anterior continuam assim.',
  'desk.lock.renew.about': 'O código anterior não abrirá mais nada aqui.',
  'desk.lock.off.about':
    'Depois, quem tiver acesso aos arquivos deste computador poderá ler todos os textos.',
  'desk.lock.goOn': 'Continuar',
  'desk.lock.change.do': 'Mudar',
  'desk.lock.did.on': 'Bloqueio ativado',
  'desk.lock.did.off': 'Bloqueio desativado',
  'desk.lock.did.changed': 'Senha mudada',
  'desk.lock.did.renewed': 'A partir de agora vale o novo código',
  'desk.lock.byCode': 'Você desbloqueou o Cairn com o código de recuperação.',
  'desk.lock.byCode.do': 'Escolher uma nova senha',
  'desk.lock.byCode.away': 'Deixar assim',
  'desk.lock.before':
    'O histórico do navegador de antes do bloqueio ainda traz nomes, nos títulos das páginas do Cairn. Limpe-o uma vez no navegador, para todo o período.',
  'desk.lock.failed':
    'Não foi possível; tudo está como antes. Feche as outras janelas do Cairn e tente de novo.',
  'desk.lock.full': 'Não há espaço suficiente neste computador; tudo está como antes.',
  'desk.lock.late':
    'Tudo está selado. Agora o que estava legível é retirado do disco: fique nesta página até terminar.',
});
