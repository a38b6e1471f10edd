import type { deskStart as english } from '../en/desk-start';
import { translation } from '../translation';

export const deskStart = translation<typeof english>()({
  'start.step': 'Passo {step} de 3',
  'start.try': 'Testar com um exemplo',
  'start.failed': 'Não funcionou. Nada mudou; tente mais uma vez.',
  'start.where': 'Onde encontro o .ics ou o endereço?',
  'start.where.google':
    'Google Calendar: no ícone da engrenagem, o nome do seu calendário e “Endereço secreto no formato iCal”.',
  'start.where.outlook':
    'Outlook: no ícone da engrenagem, abra o que é do calendário, publique com todos os detalhes e copie o link ICS.',
  'start.where.apple': 'Calendário da Apple: no primeiro menu, Exportar. Gera um .ics.',
  'start.where.other': 'Outros: procure “iCal”, “ICS”, “subscrever”, “assinar” ou “exportar”.',

  'start.found.about':
    'Veja se está certo: é mentoria, e quem a dá a quem? Tudo pode ser corrigido depois também.',
  'start.found.none':
    'Nenhuma mentoria foi reconhecida. Marque uma reunião abaixo, ou siga e adicione uma pessoa à mão.',
  'start.chair': 'Quem dá mentoria a quem: {name}',
  'start.chair.mentor': 'Dá mentoria a {name}',
  'start.chair.mentee': 'Recebe mentoria de {name}',
  'start.chair.guess': 'Um palpite: o título não o diz.',
  'start.why.rest': { one: 'mais {n} motivo', other: 'mais {n} motivos' },
  'start.unsure': 'Sem certeza total',
  'start.singles.count': { one: '{n} data', other: '{n} datas' },
  'start.singles': 'Ver uma a uma',
  'start.singles.of': 'Ver uma a uma: {title}',
  'start.found.confirm': 'Está certo',
  'start.found.go': 'Seguir',

  'start.ready': 'O Cairn está pronto',
  'start.ready.running': 'A sua reunião com {names} vai até {time}.',
  'start.ready.running.nobody': 'Uma reunião de mentoria vai até {time}.',
  'start.ready.soon': {
    one: 'A sua reunião com {names} começa em {n} minuto, às {time}.',
    other: 'A sua reunião com {names} começa em {n} minutos, às {time}.',
  },
  'start.ready.soon.nobody': {
    one: 'Uma reunião de mentoria começa em {n} minuto, às {time}.',
    other: 'Uma reunião de mentoria começa em {n} minutos, às {time}.',
  },
  'start.ready.beside': 'A pauta, as ações e as notas estão no painel, ao lado da chamada.',
  'start.ready.also.running': 'Ao mesmo tempo: {names}, até {time}.',
  'start.ready.also.running.nobody': 'Ao mesmo tempo: outra reunião de mentoria, até {time}.',
  'start.ready.also.soon': 'Ao mesmo tempo: {names}, a partir de {time}.',
  'start.ready.also.soon.nobody': 'Ao mesmo tempo: outra reunião de mentoria, a partir de {time}.',
  'start.ready.also.switch': 'No painel escolhe qual delas mostra.',
  'start.ready.later': 'A seguir: {names}, {when}.',
  'start.ready.later.nobody': 'A próxima reunião de mentoria: {when}.',
  'start.ready.tells': 'O Cairn avisa antes, e de novo quando ela começar.',
  'start.ready.tells.start': 'O Cairn avisa quando ela começar.',
  'start.ready.none': 'Nenhuma reunião de mentoria à vista. O Cairn avisa quando uma começar.',
  'start.ready.panel': 'Abrir o painel',
  'start.ready.panel.failed':
    'O navegador não abriu o painel daqui. Clique no botão do Cairn na barra de ferramentas.',
  'start.ready.meetings': 'Ver todas as reuniões',
  'start.ready.partner': 'Adicionar uma pessoa à mão',
  'start.ready.pin':
    'O botão do Cairn está no ícone de extensões da barra de ferramentas. Fixe o botão para que fique à vista.',

  'start.sample': 'Isto é um exemplo. Ninguém aqui existe.',
  'start.sample.remove': 'Remover o exemplo',
  'start.sample.removed': 'Exemplo removido',
  'start.sample.ask': 'O que escreveu no exemplo sai com ele: {list}.',
  'start.sample.ask.all': 'Remover tudo',
  'start.sample.ask.keep': 'Manter o exemplo',
  'start.sample.calendar':
    'O seu calendário toma o lugar do exemplo, e o que escreveu nele também sai: {list}.',
  'start.sample.calendar.go': 'Trazer o calendário',
  'start.sample.calendar.not': 'Agora não',
  'start.own.noteBlocks': { one: '{n} nota', other: '{n} notas' },
  'start.own.actions': { one: '{n} ação', other: '{n} ações' },
  'start.own.agendaItems': { one: '{n} ponto da pauta', other: '{n} pontos da pauta' },
  'start.own.goals': { one: '{n} objetivo', other: '{n} objetivos' },
  'start.own.closings': { one: '{n} encerramento', other: '{n} encerramentos' },
  'start.own.preparations': { one: '{n} preparação', other: '{n} preparações' },
  'start.own.reflections': { one: '{n} reflexão', other: '{n} reflexões' },
  'start.own.meetings': { one: '{n} reunião', other: '{n} reuniões' },
  'start.own.other': { one: '{n} outra entrada', other: '{n} outras entradas' },

  'desk.calendar.kind.sample': 'Calendário de exemplo',
  'desk.calendar.failing.sentence': {
    one: 'Falhou {n} vez.',
    other: 'Falhou {n} vezes seguidas.',
  },
  'health.chosen': '.ics escolhido {ago}',
  'health.soon': 'próxima vez em breve',
  'health.holds': { one: '{n} evento visto', other: '{n} eventos vistos' },
  'health.mentoring': {
    one: '{n} mentoria entre eles',
    other: '{n} mentorias entre eles',
  },
  'health.mentoring.none': 'nenhuma mentoria entre eles',
  'health.empty':
    'Não há nada nele de {back} dias atrás a {ahead} dias à frente. Verifique se é o calendário que queria.',
  'health.none': 'Se a sua mentoria está nele, marque uma reunião à mão.',
  'health.none.go': 'Marcar uma reunião',
  'health.old': {
    one: 'O .ics tem {n} dia. O que mudou desde então não está nele.',
    other: 'O .ics tem {n} dias. O que mudou desde então não está nele.',
  },
  'health.sample': 'É inventado, e nunca volta a ser lido.',
  'health.page': 'Contém a mentoria que você abriu na página de um calendário.',
  'health.off': 'Este calendário não é lido.',
  'health.stays': 'O que já foi lido fica como está.',
  'health.do.wait': 'Não há nada a fazer: o Cairn tenta de novo por si só.',
  'health.do.check': 'Verifique a internet, depois leia agora.',
  'health.do.address':
    'Copie de novo o endereço privado no seu calendário, adicione abaixo, e remova este.',
  'health.do.shorter': 'Publique ou exporte um período mais curto, e adicione esse no lugar.',
  'health.do.file': 'Exporte mais uma vez, e escolha o novo .ics.',
  'health.do.again': 'Leia mais uma vez. Se não resolver, remova e adicione de novo.',
  'health.rename': 'Renomear',
  'health.rename.of': 'Renomear {name}',
  'health.rename.name': 'Nome deste calendário',
  'health.rename.hint': 'Vazio: o próprio nome dele.',
  'health.rename.save': 'Guardar',
  'health.rename.cancel': 'Cancelar',
  'health.renamed': 'Calendário renomeado',
  'health.remove.goes': 'O que sai deste navegador',
  'health.remove.address': 'o endereço',
  'health.remove.file': 'o .ics como foi escolhido',
  'health.remove.events': { one: '{n} evento guardado', other: '{n} eventos guardados' },
  'health.remove.stays': 'O que fica',
  'health.remove.meetings': {
    one: '{n} mentoria encontrada nele, com as notas e ações',
    other: '{n} mentorias encontradas nele, com as notas e ações',
  },
  'health.remove.ahead': {
    one: '{n} delas está por vir: fica na sua hora, mesmo que o calendário a mude',
    other: '{n} delas estão por vir: ficam nas suas horas, mesmo que o calendário as mude',
  },
  'health.remove.nothing': 'Nenhuma reunião foi encontrada nele.',
  'health.remove.do': 'Remover o calendário',
  'health.remove.keep': 'Manter',

  'whatsNew.line': 'O Cairn agora é {version}: {what}.',
  'whatsNew.more': 'O que mudou',
  'whatsNew.seen': 'Dispensar',
  'whatsNew.0.2.0':
    'perguntas em torno de cada reunião, uma visão geral mais completa e cinco idiomas',
  'whatsNew.0.2.0.prepare':
    'Antes de cada reunião, na hora que escolher, o Cairn oferece uma página para preparar.',
  'whatsNew.0.2.0.close': 'O encerramento faz dos próximos passos ações com nome e data.',
  'whatsNew.0.2.0.desk': 'A visão geral mostra a página de cada pessoa, e o que cabe a cada lado.',
  'whatsNew.0.2.0.accounts':
    'Os calendários do Google e do Outlook vêm ao iniciar sessão e seguem cada mudança.',
  'whatsNew.0.2.0.pages':
    'Em calendários e chamadas, um botão abre o que faz parte da reunião, onde o ativar.',
  'whatsNew.0.2.0.sessions':
    'Sessões guiadas levam por um foco, uma negociação ou um encerramento, parte a parte.',
  'whatsNew.0.2.0.search': 'A busca encontra o que você escreveu enquanto digita: tecle / na mesa.',
  'whatsNew.0.2.0.copies':
    'Uma cópia de tudo pode ser trazida de volta e trancada com uma senha; reuniões, notas e pessoas podem ser lidas como Markdown.',
  'whatsNew.0.2.0.handover':
    'O que partilham passa para o Cairn da outra pessoa num documento trancado.',
  'whatsNew.0.2.0.lock': 'Um bloqueio, nas definições, sela com uma senha tudo o que escreveu.',
  'whatsNew.0.2.0.languages': 'O Cairn fala inglês, alemão, francês, espanhol e português.',
});
