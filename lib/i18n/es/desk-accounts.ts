import type { deskAccounts as english } from '../en/desk-accounts';
import { translation } from '../translation';

export const deskAccounts = translation<typeof english>()({
  'accounts.google.about':
    'Inicia sesión en Google. Cairn puede leer eventos y nunca escribe ninguno.',
  'accounts.microsoft.about':
    'Inicia sesión en Microsoft. Cairn puede leer eventos y nunca escribe ninguno.',
  'accounts.time': '2 minutos',
  'accounts.none':
    'Esta versión de Cairn no está registrada en {provider}. Un archivo o una dirección sirve sin iniciar sesión; o pon un ID de cliente propio.',
  'accounts.none.own': 'Poner un ID de cliente',
  'accounts.window': 'Sigue en la ventana de {provider}.',
  'accounts.again': 'Iniciar sesión de nuevo',
  'accounts.again.of': 'Iniciar sesión de nuevo: {name}',
  'accounts.more': 'Otros calendarios',
  'accounts.more.of': 'Otros calendarios de {name}',
  'accounts.google.more':
    'Google pregunta otra vez: Cairn podrá ver qué calendarios tienes y leer los que actives.',
  'accounts.microsoft.more':
    'Microsoft pregunta otra vez antes de que se lean descripciones. Otros calendarios no necesitan otro permiso.',
  'accounts.bodies': 'También las descripciones, para reconocer en ellas la mentoría',
  'accounts.more.none': 'No hay otro calendario en esta cuenta.',
  'accounts.more.found': {
    one: '{n} calendario más, aún inactivo',
    other: '{n} calendarios más, aún inactivos',
  },
  'accounts.read': 'Leer {name}',
  'accounts.on': '{name} se está leyendo',
  'accounts.off': '{name} ya no se lee. Las reuniones encontradas se quedan.',
  'accounts.private': 'También lugar y descripción de eventos privados',
  'accounts.disconnect': 'Desconectar',
  'accounts.disconnect.of': 'Desconectar {name}',
  'accounts.disconnect.do': 'Desconectar la cuenta',
  'accounts.goes.who': 'la cuenta y el acceso de Cairn a ella',
  'accounts.disconnected': '{name}: desconectado. Las reuniones encontradas se quedan.',
  'accounts.consent': 'Abrir la página de {provider}',
  'accounts.rounds': 'Qué dieron las últimas lecturas',
  'accounts.rounds.about': 'Cuándo, cómo y cuánto. Aquí no queda ni una palabra de un evento.',
  'accounts.rounds.none': 'Aún no se leyó nada.',
  'accounts.round.unchanged': 'como estaba',
  'accounts.round.changed': 'cambios',
  'accounts.round.full': 'leído entero',
  'accounts.round.failed': 'falló',
  'accounts.round.added': { one: '{n} más', other: '{n} más' },
  'accounts.round.moved': { one: '{n} cambiado', other: '{n} cambiados' },
  'accounts.round.gone': { one: '{n} menos', other: '{n} menos' },
  'accounts.round.odd': { one: '{n} omitido o corregido', other: '{n} omitidos o corregidos' },
  'accounts.round.requests': { one: '{n} petición', other: '{n} peticiones' },
  'accounts.own': 'Inicio de sesión en calendarios',
  'accounts.own.fold': 'ID de cliente, para administradores',
  'accounts.own.about':
    'ID de cliente tuyos o de tu empresa. Si un campo está vacío, vale el de Cairn, si esta versión tiene uno. docs/accounts.md, en el código de Cairn, explica cómo registrarse.',
  'accounts.own.google': 'ID de cliente de Google',
  'accounts.own.microsoft': 'ID de aplicación de Microsoft',
  'accounts.own.tenant': 'ID de directorio de Microsoft',
  'accounts.own.tenant.hint': 'Solo si el registro es para una empresa.',
  'accounts.own.wrong.google': 'Un ID de cliente de Google termina en .apps.googleusercontent.com.',
  'accounts.own.wrong.microsoft':
    'Un ID de aplicación tiene 32 cifras y letras de la a a la f, en cinco grupos.',
  'accounts.own.wrong.tenant': 'Un directorio se nombra por su ID o por un dominio.',
  'accounts.own.redirect': 'Dirección de redirección que registrar en {provider}',
  'accounts.own.copy': 'Copiar',
  'accounts.own.copy.of': 'Copiar la dirección de redirección para {provider}',
  'accounts.own.copied': 'Copiado',
  'accounts.own.save': 'Guardar',
});
