import type { reminders as english } from '../en/reminders';
import { translation } from '../translation';

export const reminders = translation<typeof english>()({
  'reminders.started': 'Empezó tu reunión con {names}',
  'reminders.startedNobody': 'Empezó una reunión de mentoría',
  'reminders.open': 'Haz clic para abrir el panel al lado.',
  'reminders.badge': 'ya',
  // On the toolbar button, which has room for four letters: minutes.
  'reminders.badgeMinutes': '{n}m',
  'reminders.titleSoon': {
    one: 'Cairn: {names} en {n} minuto',
    other: 'Cairn: {names} en {n} minutos',
  },
  'reminders.titleSoonNobody': {
    one: 'Cairn: una reunión de mentoría en {n} minuto',
    other: 'Cairn: una reunión de mentoría en {n} minutos',
  },
  'reminders.titleRunning': 'Cairn: abrir el panel para {names}',
  'reminders.titleSignIn': 'Cairn: un calendario espera que inicies sesión de nuevo',
  'reminders.title': 'Cairn: anotar una tarea',

  'reminders.prepare.today': '{names}: hoy, {time}',
  'reminders.prepare.tomorrow': '{names}: mañana, {time}',
  'reminders.prepare.later': '{names}: {day}, {time}',
  'reminders.prepareNobody.today': 'Reunión de mentoría: hoy, {time}',
  'reminders.prepareNobody.tomorrow': 'Reunión de mentoría: mañana, {time}',
  'reminders.prepareNobody.later': 'Reunión de mentoría: {day}, {time}',
  'reminders.prepare.open': {
    one: '{n} tarea tuya sigue pendiente.',
    other: '{n} tareas tuyas siguen pendientes.',
  },
  'reminders.prepare.nothing': 'No tienes nada pendiente.',
  'reminders.button.prepare': 'Preparar',
  'reminders.button.notNow': 'Ahora no',

  'reminders.digest': {
    one: 'Esta semana: {n} reunión de mentoría',
    other: 'Esta semana: {n} reuniones de mentoría',
  },
  'reminders.digest.none': 'Esta semana: ninguna reunión de mentoría',
  'reminders.digest.owed': 'De mi parte: {mine}. De su parte: {theirs}.',

  'reminders.reflect': 'Un repaso de tu reunión con {names}',
  'reminders.reflectNobody': 'Un repaso de tu reunión de mentoría',
  'reminders.reflect.ask': '¿Qué harías de otra manera? Dos minutos, solo para ti.',
  'reminders.titleLocked': 'Cairn está bloqueado',
  'reminders.openLocked': 'Desbloquea Cairn para abrir el panel al lado.',
  'reminders.lineLocked': 'Se guarda y se anota al desbloquear Cairn',
  'reminders.lineDiscreet': 'Anotar en Cairn',
});
