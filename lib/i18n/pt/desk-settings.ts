import type { deskSettings as english } from '../en/desk-settings';
import { translation } from '../translation';

export const deskSettings = translation<typeof english>()({
  'desk.set.head': 'Preferências',
  'desk.set.saved': 'Guardado',
  'desk.set.prompts': 'Lembretes e perguntas',
  'desk.set.leads': 'Lembrar de preparar',
  'desk.set.leads.none': 'Nada escolhido: não virá lembrete antes das reuniões.',
  'desk.set.leads.hint': 'Cada pessoa pode ter os seus.',
  'desk.set.quiet': 'Silêncio a certas horas',
  'desk.set.quiet.from': 'Silêncio das',
  'desk.set.quiet.to': 'às',
  'desk.set.quiet.wrong': 'Escreva duas horas diferentes.',
  'desk.set.time.unread': 'Escreva um horário como {example}.',
  'desk.set.days': 'Dias em que vêm lembretes',
  'desk.set.days.none': 'Sem nenhum dia escolhido, não vem lembrete.',
  'desk.set.digest': 'Um resumo da semana, na primeira manhã de trabalho',
  'desk.set.reflection': 'Uma pergunta para refletir, mais tarde no dia da reunião',
  'desk.set.pulse':
    'Uma pergunta privada de sintonia após as duas primeiras reuniões, depois a cada cinco',
  'desk.set.less': {
    one: 'Pediu para ver menos vezes {n} pergunta.',
    other: 'Pediu para ver menos vezes {n} perguntas.',
  },
  'desk.set.less.reset': 'Mostrar de novo',
  'desk.set.sites': 'No seu calendário e nas suas chamadas',
  'desk.set.sites.hint':
    'Onde o ativar, o Cairn põe um botão discreto junto de uma reunião de mentoria e marca-a com três pedrinhas no calendário. Lê o evento ou a chamada que está aberta, e nada sai deste navegador.',
  'desk.set.sites.refused':
    '{site} continua desativado: o Cairn não teve acesso às páginas. Ative de novo para voltar a ser perguntado.',
  'desk.set.sites.inPage': 'Abrir o painel na própria página, e não ao lado do navegador',
  'desk.set.look.head': 'Aparência e idioma',
  'desk.set.look': 'Aparência',
  'desk.set.look.auto': 'Como o sistema',
  'desk.set.look.light': 'Clara',
  'desk.set.look.dark': 'Escura',
  'desk.set.language': 'Idioma',
  'desk.set.language.auto': 'Como o navegador',
  'desk.set.hours': 'Hora',
  'desk.set.hours.auto': 'Como o idioma',
  'desk.set.hours.12': '12 horas',
  'desk.set.hours.24': '24 horas',
  'desk.set.week': 'Primeiro dia da semana',
  'desk.set.week.auto': 'Como o idioma',
  'desk.set.keys.head': 'Teclas',
  'desk.set.keys': 'Teclas simples',
  'desk.set.keys.hint':
    'J e K percorrem uma lista, X marca, U desfaz. Desligue se atrapalharem; as teclas com Ctrl ou Alt ficam.',
  'desk.set.data': 'Os seus dados',
  'desk.set.data.size': 'Tudo está neste navegador: {size}.',
  'desk.set.data.none': 'Ainda nada guardado.',
  'desk.set.export': 'Exportar tudo',
  'desk.set.export.hint':
    'Um só documento com tudo o que escreveu, as suas pessoas e reuniões. Ficam de fora os endereços dos calendários e o que foi lido deles.',
  'desk.set.export.oneway':
    'É para guardar ou abrir noutros programas. O Cairn não consegue voltar a lê-lo.',
  'desk.set.export.did': 'Exportado',
  'desk.set.erase': 'Apagar tudo',
  'desk.set.erase.goes': 'Isto sai deste navegador, com as suas preferências, e não há volta:',
  'desk.set.erase.settings':
    'Só as suas preferências saem deste navegador: não há mais nada guardado.',
  'desk.set.erase.google':
    'O {provider} recebe o pedido de encerrar o acesso do Cairn. Se não responder, você pode retirar a permissão na sua conta.',
  'desk.set.erase.microsoft':
    'O Cairn joga fora o seu acesso à {provider}. Na sua conta você também pode retirar a permissão.',
  'desk.set.erase.calendar': 'Os seus calendários em si não mudam.',
  'desk.set.erase.sure': 'Isto não pode ser desfeito.',
  'desk.set.erase.yes': 'Sim, apagar tudo',
  'desk.part.away': 'Não mostrar mais',
  'desk.part.said': 'Guardado. Volta pelas configurações.',
  'desk.part.back': 'Visível de novo',
  'desk.set.away': 'Guardado',
  'desk.set.away.again': 'Mostrar: {part}',
  'desk.part.sessions': 'Sessões oferecidas',
  'desk.part.phases': 'Fases sugeridas',
  'desk.part.hints': 'Dicas na reunião',
  'desk.part.signs': 'Sinais',
});
