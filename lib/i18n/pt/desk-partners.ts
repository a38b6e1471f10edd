import type { deskPartners as english } from '../en/desk-partners';
import { translation } from '../translation';

export const deskPartners = translation<typeof english>()({
  'desk.partner.open': 'Abrir a página de {name}',
  'desk.partner.split': 'Parte do tempo da pessoa, em %',
  'desk.partner.split.hint': 'Divisão combinada, por exemplo 80. Deixe vazio até combinarem.',
  'desk.partner.line': 'Mesma linha hierárquica',
  'desk.partner.line.hint': 'O painel lembra então de dizer em que papel fala.',
  'desk.partner.leads': 'Lembretes para preparar',
  'desk.partner.leads.settings': 'Como nas preferências',
  'desk.partner.leads.own': 'Para esta pessoa',
  'desk.partner.error.split': 'A parte é um número inteiro, de 0 a 100.',
  'desk.partner.archived': { one: 'Só arquivadas ({n})', other: 'Só arquivadas ({n})' },
  'desk.partner.rests': 'arquivada',

  'desk.lead.minutes': { one: '{n} minuto antes', other: '{n} minutos antes' },
  'desk.lead.hours': { one: '{n} hora antes', other: '{n} horas antes' },
  'desk.lead.days': { one: '{n} dia antes', other: '{n} dias antes' },

  'desk.partner.more': 'Mais sobre {name}',
  'desk.partner.alike': 'Mesmo nome: {names}. É a mesma pessoa?',
  'desk.partner.merge': 'Unir a outra pessoa',
  'desk.partner.archive': 'Arquivar',
  'desk.partner.unarchive': 'Desarquivar',
  'desk.partner.delete': 'Apagar de vez',
  'desk.partner.archive.did': '{name}: pessoa arquivada',
  'desk.partner.unarchive.did': '{name} está de volta',

  'desk.merge.head': 'Unir {name} a outra pessoa',
  'desk.merge.with': 'A outra pessoa',
  'desk.merge.choose': 'Escolha uma pessoa',
  'desk.merge.alone': 'Não há outra pessoa a quem unir.',
  'desk.merge.stays': 'Que nome fica?',
  'desk.merge.moves': 'Passam para {stays}:',
  'desk.merge.moves.none': 'Ainda não há nada anotado em {goes}, por isso nada muda de lugar.',
  'desk.merge.rest':
    'Ficam o nome, o lado e a fase de {stays}. Os e-mails de ambos são mantidos; onde há dois textos, passam a ser um só.',
  'desk.merge.do': 'Unir',
  'desk.merge.did': '{goes} agora faz parte de {stays}',

  'desk.delete.head': 'Apagar {name} de vez',
  'desk.delete.goes': 'Isto é apagado, sem volta:',
  'desk.delete.goes.none': 'Não há mais nada anotado sobre {name}. Só a pessoa é apagada.',
  'desk.delete.cached': 'O que o Cairn leu sobre {name} nos seus calendários também é apagado.',
  'desk.delete.shared': {
    one: '{n} reunião com outras pessoas fica com elas, com o próprio título.',
    other: '{n} reuniões com outras pessoas ficam com elas, com os próprios títulos.',
  },
  'desk.delete.calendar':
    'O calendário em si não muda. As reuniões com esta pessoa não voltam a ser tomadas por mentoria.',
  'desk.delete.files': {
    one: '{n} calendário .ics que forneceu ainda menciona {name}. Sai quando remover esse calendário.',
    other:
      '{n} calendários .ics que forneceu ainda mencionam {name}. Saem quando remover esses calendários.',
  },
  'desk.delete.keep': 'Para guardar uma cópia, exporte tudo antes.',
  'desk.delete.keep.go': 'Ir para a exportação',
  'desk.delete.sure': 'Isto não pode ser desfeito.',
  'desk.delete.do': 'Apagar de vez',
  'desk.delete.yes': 'Sim, apagar {name}',
  'desk.delete.busy': 'A eliminação está em curso. Pode demorar um pouco.',
  'desk.delete.did': '{name}: pessoa apagada',

  'desk.of.meetings': { one: '{n} reunião', other: '{n} reuniões' },
  'desk.of.noteBlocks': { one: '{n} nota', other: '{n} notas' },
  'desk.of.actions': { one: '{n} ação', other: '{n} ações' },
  'desk.of.agendaItems': { one: '{n} ponto da pauta', other: '{n} pontos da pauta' },
  'desk.of.goals': { one: '{n} objetivo', other: '{n} objetivos' },
  'desk.of.focuses': { one: '{n} foco', other: '{n} focos' },
  'desk.of.agreements': { one: '{n} acordo', other: '{n} acordos' },
  'desk.of.goalCheckIns': {
    one: '{n} anotação sobre um objetivo',
    other: '{n} anotações sobre objetivos',
  },
  'desk.of.charters': { one: '{n} carta de compromisso', other: '{n} cartas de compromisso' },
  'desk.of.feedback': { one: '{n} feedback', other: '{n} feedbacks' },
  'desk.of.roadmapThemes': { one: '{n} tema', other: '{n} temas' },
  'desk.of.pulses': {
    one: '{n} resposta privada de sintonia',
    other: '{n} respostas privadas de sintonia',
  },
  'desk.of.preparations': {
    one: '{n} resposta de preparação',
    other: '{n} respostas de preparação',
  },
  'desk.of.guidedSessions': { one: '{n} sessão guiada', other: '{n} sessões guiadas' },
  'desk.of.skillRatings': {
    one: '{n} olhar sobre como você negocia',
    other: '{n} olhares sobre como você negocia',
  },
  'desk.of.closings': { one: '{n} encerramento', other: '{n} encerramentos' },
  'desk.of.reflections': { one: '{n} reflexão', other: '{n} reflexões' },
  'desk.of.partners': { one: '{n} pessoa', other: '{n} pessoas' },
  'desk.of.decisions': { one: '{n} resposta sobre uma série', other: '{n} respostas sobre séries' },
  'desk.of.calendarAccounts': { one: '{n} calendário', other: '{n} calendários' },
  'desk.of.calendarEvents': { one: '{n} evento lido', other: '{n} eventos lidos' },
});
