import type { signIn as english } from '../en/sign-in';
import { translation } from '../translation';

export const signIn = translation<typeof english>()({
  'signIn.cancelled':
    'La ventana de {provider} se cerró antes de terminar. Si mostraba un error, revisa el id. de cliente y su dirección de redirección.',
  'signIn.denied':
    '{provider} dice que no se permitió el acceso. Inicia sesión otra vez y permítelo, o usa la dirección del calendario.',
  'signIn.again':
    '{provider} quiere que inicies sesión otra vez. Hasta entonces no llega nada nuevo.',
  'signIn.admin':
    'Tu organización tiene que permitir Cairn antes. Pregunta a quien lleve allí las cuentas de {provider}.',
  'signIn.blocked':
    'Las reglas de tu organización impiden que {provider} admita este navegador. Pregunta a informática, o usa la dirección del calendario.',
  'signIn.client':
    '{provider} no acepta este id. de cliente o su dirección de redirección. Compara ambos con lo registrado.',
  'signIn.notSpa':
    '{provider} no dio acceso. Revisa la conexión, y que la dirección esté registrada como «aplicación de página única».',
  'signIn.offline': 'No se llega a {provider}. Revisa la conexión.',
  'signIn.noPage':
    '{provider} mostró un error en lugar de su página. Inténtalo otra vez; si vuelve, compara el id. de cliente y su dirección de redirección con lo registrado.',
  'signIn.busy': '{provider} no puede responder ahora. Inténtalo de nuevo en unos minutos.',
  'signIn.clock':
    'El reloj de este equipo va más de cinco minutos mal y no se puede comprobar la respuesta de {provider}. Ajústalo e inicia sesión otra vez.',
  'signIn.unsafe':
    'Lo que llegó no era lo que Cairn había pedido a {provider}, así que se descartó. Inicia sesión otra vez.',
  'signIn.otherAccount':
    'Esa era otra cuenta de {provider}. Inicia sesión con la de estos calendarios.',
  'signIn.partly':
    '{provider} no puede mostrar todo lo que hace falta. Inicia sesión otra vez y deja marcado el calendario.',
  'signIn.revoked':
    'Se pidió a {provider} que termine el acceso de Cairn. Puedes comprobarlo en tu cuenta.',
  'signIn.withdraw':
    'Cairn ha tirado su acceso. En tu cuenta de {provider} también puedes retirar tu permiso.',
});
