import type { calendar as english } from '../en/calendar';
import { translation } from '../translation';

export const calendar = translation<typeof english>()({
  'calendar.refused.empty': 'Este .ics está vazio.',
  'calendar.refused.too-large':
    'Este calendário passa de {n} MB. Exporte um período mais curto e tente de novo.',
  'calendar.refused.web-page':
    'Isto é uma página web, não um calendário. Exporte o calendário como .ics e escolha esse.',
  'calendar.refused.not-a-calendar': 'Não há nenhum calendário dentro do que foi escolhido.',
  'calendar.refused.vcalendar-1':
    'Isto está em vCalendar 1.0, um formato antigo. Exporte de novo como iCalendar (.ics).',
  'calendar.refused.cancelled': 'A leitura foi interrompida.',

  'calendar.refused.failed': 'Não foi possível ler este .ics. A falha é nossa, não dele.',

  'calendar.address.empty': 'Cole o endereço de um calendário.',
  'calendar.address.invalid':
    'O Cairn não consegue ler isto como um endereço. Copie todo o endereço privado das definições do calendário; ele começa por https:// ou webcal://.',
  'calendar.address.http':
    'Este endereço não é cifrado: outros poderiam ler o calendário no caminho. Use um com https://.',
  'calendar.address.credentials':
    'Este endereço contém dados de acesso. Use antes o endereço privado do calendário.',

  'calendar.fetch.sign-in':
    'O servidor do calendário pede início de sessão. Use o endereço privado.',
  'calendar.fetch.not-found': 'Não há calendário neste endereço. Talvez o endereço tenha mudado.',
  'calendar.fetch.gone': 'Este calendário já não está publicado. Peça um novo endereço.',
  'calendar.fetch.busy': 'O servidor do calendário está ocupado. Haverá nova tentativa automática.',
  'calendar.fetch.server':
    'O servidor do calendário tem uma falha. Haverá nova tentativa automática.',
  'calendar.fetch.refused': 'O servidor do calendário recusou o pedido.',
  'calendar.fetch.web-page':
    'Veio uma página web em vez do calendário. A rede ou o servidor talvez peçam início de sessão.',
  'calendar.fetch.empty': 'O servidor do calendário respondeu sem conteúdo.',
  'calendar.fetch.elsewhere': 'O servidor leva a outro, talvez a um início de sessão.',
  'calendar.fetch.too-large': 'Este calendário passa de 50 MB.',
  'calendar.fetch.insecure': 'O servidor leva a um endereço que não é cifrado.',
  'calendar.fetch.timeout': 'O servidor do calendário não respondeu a tempo.',
  'calendar.fetch.offline':
    'Não foi possível chegar ao servidor do calendário. Verifique a internet.',
  'calendar.fetch.cancelled': 'A busca foi interrompida.',

  'calendar.account.signed-out':
    'A sessão deste calendário está encerrada. Entre de novo para mantê-lo em dia.',
  'calendar.account.no-consent':
    'Cairn já não pode ler este calendário. Entre de novo e permita o acesso.',
  'calendar.account.not-allowed':
    'Esta conta não deixa o Cairn ler calendários. Quem a administra pode permitir.',
  'calendar.account.no-mailbox':
    'Esta conta não tem caixa de correio no Outlook.com nem no Microsoft 365, por isso não há calendário para ler.',
  'calendar.account.not-found': 'Este calendário já não existe ou já não está ao seu alcance.',
  'calendar.account.unreadable':
    'A resposta do calendário chegou cortada ou ilegível. Haverá nova tentativa automática.',
  'calendar.account.copied':
    'Este calendário veio com uma cópia, e o seu endereço secreto nunca vai nela. Retire-o aqui e acrescente o endereço de novo.',
  'calendar.account.copied-file':
    'Este calendário veio com uma cópia, mas o documento não. Escolha o documento de novo.',
  'calendar.account.too-large': 'Este calendário tem eventos demais para ser lido.',
  'calendar.account.entry': 'Um evento não tinha uma forma que o Cairn possa ler. Ficou de fora.',

  'calendar.problem.line': 'Esta linha não tem a forma que os calendários usam. O resto foi lido.',
  'calendar.problem.end': 'Um END sem BEGIN ficou de fora.',
  'calendar.problem.unclosed': 'Este {component} não tem END. O que existe foi lido.',
  'calendar.problem.no-start': 'Um evento sem início ficou de fora.',
  'calendar.problem.start': 'Um evento ficou de fora: o início não é data nem hora.',
  'calendar.problem.end-first': 'Este evento termina antes de começar. O fim ficou de fora.',
  'calendar.problem.end-time': 'O fim deste evento não é data nem hora e ficou de fora.',
  'calendar.problem.duration': 'A duração deste evento não serve e ficou de fora.',
  'calendar.problem.recurrence-id':
    'Esta ocorrência alterada não diz qual substitui. Foi lida como evento avulso.',
  'calendar.problem.rule':
    'Não foi possível ler a regra de repetição. Só entrou a primeira ocorrência.',
  'calendar.problem.rdate': 'Uma data adicionada não pôde ser lida e ficou de fora.',
  'calendar.problem.exdate': 'Uma data de exceção não pôde ser lida e ficou de fora.',
  'calendar.problem.zone':
    'O fuso horário “{zone}” é desconhecido. As horas podem estar erradas: foram lidas no fuso do calendário.',
  'calendar.problem.series-cut': {
    one: 'Esta série tem repetições demais para ser lida inteira. Entrou {n} ocorrência.',
    other: 'Esta série tem repetições demais para ser lida inteira. Entraram {n} ocorrências.',
  },
  'calendar.problem.file-cut':
    'Há ocorrências demais neste .ics. Entraram as primeiras {n}; as outras ficaram de fora.',
  'calendar.problem.vcalendar-1': 'Um evento no antigo formato vCalendar 1.0 ficou de fora.',
});
