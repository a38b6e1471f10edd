import type { signs as english } from '../en/signs';
import { translation } from '../translation';

export const signs = translation<typeof english>()({
  'signs.link': 'Sinais',
  'signs.link.what': 'O que as suas reuniões mostram, e o que não mostram',
  'signs.title': 'Sinais com {name}',
  'signs.intro': {
    one: 'Da última reunião ({n}). Só você vê esta página.',
    other: 'Das últimas {n} reuniões. Só você vê esta página.',
  },
  'signs.back': 'Voltar a {name}',
  'signs.print': 'Imprimir',
  'signs.none': 'Ainda é cedo. Os sinais vêm sozinhos, com as reuniões e o que você anota.',
  'signs.early': 'Ainda é cedo',
  'signs.table': 'Em tabela',
  'signs.from': { one: 'De {n} reunião', other: 'De {n} reuniões' },
  'signs.cannot': 'O que aqui não se vê',
  'signs.meetings': 'Reuniões',
  'signs.goal': 'Objetivo',
  'signs.span': '{from} – {to}',
  'signs.of': '{part} de {of}',
  'signs.days': { one: '{n} dia', other: '{n} dias' },
  'signs.minutes': '{n} min',
  'signs.count': { one: '{n} reunião', other: '{n} reuniões' },
  'signs.agreed': 'acordado',

  'signs.early.ready': 'Se é hora de encerrar: a partir de cinco reuniões.',
  'signs.early.rhythm': 'O ritmo: a partir de quatro reuniões.',
  'signs.early.follow': 'O que é cumprido: a partir de cinco ações de um lado, feitas ou vencidas.',
  'signs.early.alone': 'Quem age sem ajuda: a partir de cinco ações nas últimas reuniões.',
  'signs.early.lead': 'Quem propõe: a partir de cinco propostas.',
  'signs.early.lead.unmarked':
    'Quem propõe: tudo consta como seu. Em “Mais” de uma ação dá para dizer o que {name} propôs.',
  'signs.early.goals': 'Objetivos: a partir de três reuniões depois de definir um.',
  'signs.early.split': 'O tempo: a partir de três reuniões medidas pelo menos pela metade.',
  'signs.early.tone': 'Problemas e pontos fortes: a partir de três reuniões com respostas.',
  'signs.early.ways': 'Remendos: a partir de cinco ações ou notas marcadas.',

  'signs.rhythm.kept': {
    one: 'Reunião no prazo de {n} dia {part} de {of} vezes',
    other: 'Reunião no prazo de {n} dias {part} de {of} vezes',
  },
  'signs.rhythm.none': {
    one: 'Uma reunião mais ou menos a cada {n} dia; nenhum ritmo acordado',
    other: 'Uma reunião mais ou menos a cada {n} dias; nenhum ritmo acordado',
  },
  'signs.rhythm.off': {
    one: '{n} reunião perdida ou cancelada.',
    other: '{n} reuniões perdidas ou canceladas.',
  },
  'signs.rhythm.line': 'Dias desde a reunião anterior',
  'signs.rhythm.unknown':
    'Conversas fora da agenda. Uma reunião conta enquanto ninguém disser que não aconteceu.',

  'signs.follow.both': 'Cumprido a tempo: você {part} de {of}, {name} {theirs} de {theirsOf}',
  'signs.follow.me': 'Você cumpriu {part} de {of} a tempo',
  'signs.follow.partner': '{name} cumpriu {theirs} de {theirsOf} a tempo',
  'signs.follow.lately.me': 'Você: {part} de {of} nas últimas reuniões, {was} de {wasOf} antes.',
  'signs.follow.lately.partner':
    '{name}: {part} de {of} nas últimas reuniões, {was} de {wasOf} antes.',
  'signs.follow.rest.me':
    'Você ainda: {later} mais tarde, {overdue} em atraso, {open} abertas, {dropped} retiradas.',
  'signs.follow.rest.partner':
    '{name} ainda: {later} mais tarde, {overdue} em atraso, {open} abertas, {dropped} retiradas.',
  'signs.follow.line.me': 'Cumpri',
  'signs.follow.line.partner': '{name} cumpriu',
  'signs.follow.unknown':
    'O que foi feito e não marcado. O que não tem data conta como cumprido quando é feito.',

  'signs.lead.even': 'Os dois propõem mais ou menos o mesmo: {name} {part} de {of}',
  'signs.lead.first': 'Você propõe mais: {me} de {of}',
  'signs.lead.second': '{name} propõe mais: {part} de {of}',
  'signs.lead.lately': '{name} propôs {part} de {of} nas últimas reuniões, {was} de {wasOf} antes.',
  'signs.lead.decided': 'Decidido: você {me}, {name} {partner}, em conjunto {both}.',
  'signs.lead.line.me': 'Propus',
  'signs.lead.line.partner': '{name} propôs',
  'signs.lead.unknown':
    'O que você anota conta como proposta sua até dizer o contrário. O que se fala não deixa rasto.',

  'signs.alone.most.partner': '{name} já faz quase tudo sem você',
  'signs.alone.most.me': 'Você já faz quase tudo sem ajuda',
  'signs.alone.more.partner': 'De {name} vem mais do que antes',
  'signs.alone.more.me': 'De você vem mais do que antes',
  'signs.alone.less.partner': 'De {name} vem menos do que antes',
  'signs.alone.less.me': 'De você vem menos do que antes',
  'signs.alone.same.partner': 'De {name} vem tanto como antes',
  'signs.alone.same.me': 'De você vem tanto como antes',
  'signs.alone.now.partner': 'O que vem de {name} nas últimas reuniões',
  'signs.alone.now.me': 'O que vem de você nas últimas reuniões',
  'signs.alone.owns.partner': 'Assume {part} de {of} ações, antes {was} de {wasOf}.',
  'signs.alone.owns.me': 'Você assume {part} de {of} ações, antes {was} de {wasOf}.',
  'signs.alone.owns.now.partner': 'Assume {part} de {of} ações.',
  'signs.alone.owns.now.me': 'Você assume {part} de {of} ações.',
  'signs.alone.proposes.partner': 'Propõe {part} de {of} coisas, antes {was} de {wasOf}.',
  'signs.alone.proposes.me': 'Você propõe {part} de {of} coisas, antes {was} de {wasOf}.',
  'signs.alone.proposes.now.partner': 'Propõe {part} de {of} coisas.',
  'signs.alone.proposes.now.me': 'Você propõe {part} de {of} coisas.',
  'signs.alone.decides.partner':
    'Decide, sem você ou com você, {part} de {of}, antes {was} de {wasOf}.',
  'signs.alone.decides.me':
    'Você decide, sem ajuda ou em conjunto, {part} de {of}, antes {was} de {wasOf}.',
  'signs.alone.decides.now.partner': 'Decide, sem você ou com você, {part} de {of}.',
  'signs.alone.decides.now.me': 'Você decide, sem ajuda ou em conjunto, {part} de {of}.',
  'signs.alone.line.owns': 'Assume',
  'signs.alone.line.proposes': 'Propõe',
  'signs.alone.line.decides': 'Decide',
  'signs.alone.unknown':
    'Quanta ajuda houve por trás de um passo, e de quem foi a ideia se ninguém disse.',

  'signs.goals.all': 'Cada objetivo apareceu nas últimas três reuniões',
  'signs.goals.some': {
    one: '{n} de {of} objetivos não aparece há três reuniões',
    other: '{n} de {of} objetivos não aparecem há três reuniões',
  },
  'signs.goals.line': 'Reuniões desde que apareceu',
  'signs.goals.unknown': 'O que se disse de um objetivo sem anotar avanço, ação ou ponto da pauta.',

  'signs.split.kept': 'Os assuntos de {name} levam {partner}% do tempo, {agreed}% acordado',
  'signs.split.theirs':
    'Os assuntos de {name} levam mais do que o acordado: {partner}%, não {agreed}%',
  'signs.split.mine': 'Os seus assuntos levam mais do que o acordado: {me}%, não {agreed}%',
  'signs.split.measured': 'Os assuntos de {name} levam {partner}% do tempo, os seus {me}%',
  'signs.split.learnt': 'Você anotou o que aprendeu depois de {n} de {of} reuniões.',
  'signs.split.line.me': 'Os meus assuntos',
  'signs.split.line.partner': 'Assuntos de {name}',
  'signs.split.unknown': 'O tempo sem medir, e quem falava: trata-se dos assuntos de quem.',

  'signs.tone.first': 'Mais problemas do que pontos fortes: {first} a {second}',
  'signs.tone.second': 'Mais pontos fortes do que problemas: {second} a {first}',
  'signs.tone.even': 'Problemas e pontos fortes quase por igual: {first} e {second}',
  'signs.tone.line.first': 'Problemas',
  'signs.tone.line.second': 'Pontos fortes',
  'signs.tone.unknown': 'De que mais se falou, além das perguntas do Cairn.',

  'signs.ways.first': 'Mais remendos do que soluções duradouras: {first} a {second}',
  'signs.ways.second': 'Mais soluções duradouras do que remendos: {second} a {first}',
  'signs.ways.even': 'Remendos e soluções duradouras quase por igual: {first} e {second}',
  'signs.ways.line.first': 'Remendos',
  'signs.ways.line.second': 'Soluções duradouras',
  'signs.ways.unknown': 'As ações e notas que ninguém marcou.',

  'signs.ready.reached':
    'Os objetivos foram alcançados e quase tudo vai sem ajuda. Hora de encerrar?',
  'signs.ready.lull': 'As últimas reuniões trouxeram pouco. Vale falar de como seguir',
  'signs.ready.some': 'Algo aponta para um fim, o resto não',
  'signs.ready.none': 'Nada aponta para um fim',
  'signs.ready.goals': {
    one: 'O objetivo ({n}) foi alcançado, e nenhum está aberto.',
    other: 'Os {n} objetivos foram alcançados, e nenhum está aberto.',
  },
  'signs.ready.alone.partner': '{name} já faz quase tudo sem você.',
  'signs.ready.alone.me': 'Você já faz quase tudo sem ajuda.',
  'signs.ready.useful': {
    one: 'O último encerramento ({n}) não citou nada de útil.',
    other: 'Os últimos {n} encerramentos não citaram nada de útil.',
  },
  'signs.ready.steps': {
    one: 'Da última reunião ({n}) não saiu nenhuma ação.',
    other: 'Das últimas {n} reuniões não saiu nenhuma ação.',
  },
  'signs.ready.pulse': 'Nas duas últimas vezes você não se sentiu à vontade.',
  'signs.ready.unknown': 'Se ainda querem reunir-se. Isso só os dois sabem.',
});
