import type { reminders as english } from '../en/reminders';
import { translation } from '../translation';

export const reminders = translation<typeof english>()({
  'reminders.started': 'A sua reunião com {names} começou',
  'reminders.startedNobody': 'Uma reunião de mentoria começou',
  'reminders.open': 'Clique para abrir o painel ao lado.',
  'reminders.badge': 'já',
  // On the toolbar button, which has room for four letters: minutes.
  'reminders.badgeMinutes': '{n}m',
  'reminders.titleSoon': {
    one: 'Cairn: {names} em {n} minuto',
    other: 'Cairn: {names} em {n} minutos',
  },
  'reminders.titleSoonNobody': {
    one: 'Cairn: reunião de mentoria em {n} minuto',
    other: 'Cairn: reunião de mentoria em {n} minutos',
  },
  'reminders.titleRunning': 'Cairn: abrir o painel de {names}',
  'reminders.titleSignIn': 'Cairn: um calendário espera que você entre de novo',
  'reminders.title': 'Cairn: anotar uma ação',

  'reminders.prepare.today': '{names} às {time}',
  'reminders.prepare.tomorrow': '{names} amanhã às {time}',
  'reminders.prepare.later': '{names}: {day}, {time}',
  'reminders.prepareNobody.today': 'Reunião de mentoria às {time}',
  'reminders.prepareNobody.tomorrow': 'Reunião de mentoria amanhã às {time}',
  'reminders.prepareNobody.later': 'Reunião de mentoria: {day}, {time}',
  'reminders.prepare.open': {
    one: '{n} ação sua ainda em aberto.',
    other: '{n} ações suas ainda em aberto.',
  },
  'reminders.prepare.nothing': 'Nada em aberto de sua parte.',
  'reminders.button.prepare': 'Preparar',
  'reminders.button.notNow': 'Agora não',

  'reminders.digest': {
    one: 'Esta semana: {n} reunião de mentoria',
    other: 'Esta semana: {n} reuniões de mentoria',
  },
  'reminders.digest.none': 'Esta semana: nenhuma reunião de mentoria',
  'reminders.digest.owed': 'De minha parte: {mine}. Da outra parte: {theirs}.',

  'reminders.reflect': 'Um olhar sobre a sua reunião com {names}',
  'reminders.reflectNobody': 'Um olhar sobre a sua reunião de mentoria',
  'reminders.reflect.ask': 'O que faria de outro modo? Dois minutos, só para os seus olhos.',
  'reminders.titleLocked': 'O Cairn está bloqueado',
  'reminders.openLocked': 'Desbloqueie o Cairn para abrir o painel ao lado.',
  'reminders.lineLocked': 'Fica guardado e é anotado ao desbloquear',
  'reminders.lineDiscreet': 'Anotar no Cairn',
});
