import type { lock as english } from '../en/lock';
import { translation } from '../translation';

export const lock = translation<typeof english>()({
  'lock.title': 'Cairn está bloqueado',
  'lock.about': 'Lo que escribiste está sellado hasta que lo desbloquees.',
  'lock.phrase': 'Contraseña',
  'lock.show': 'Mostrar lo que se escribe',
  'lock.do': 'Desbloquear',
  'lock.working': 'Desbloqueando',
  'lock.wrong': 'Esta contraseña no lo desbloquea. Las mayúsculas y los espacios cuentan.',
  'lock.failed': 'Ahora no se pudo desbloquear. Inténtalo otra vez.',
  'lock.useCode': 'Usar el código de recuperación',
  'lock.usePhrase': 'Usar la contraseña',
  'lock.code': 'Código de recuperación',
  'lock.code.hint':
    'Tal como se mostró al activar el bloqueo. Los guiones y las mayúsculas no importan.',
  'lock.code.wrong': 'Este código no lo desbloquea. Quizá lo sustituyó uno más nuevo.',
  'lock.code.malformed': 'En este código falta algo o está mal escrito. Compáralo grupo por grupo.',
  'lock.neither': 'No tengo ninguno de los dos',
  'lock.neither.about':
    'Entonces nadie puede abrir lo que está guardado aquí, Cairn tampoco. Solo queda borrarlo y empezar de nuevo. Después podrás traer una copia que guardaras en otro sitio, si no está bloqueada o sabes su contraseña.',
  'lock.neither.access':
    'Si iniciaste sesión en Google o Microsoft, el acceso de Cairn no termina con esto: no se puede leer de quién es. Lo terminas en su propia página:',
  'lock.neither.access.google': 'Google',
  'lock.neither.access.microsoft': 'Microsoft, una cuenta personal',
  'lock.neither.access.work': 'Microsoft, una cuenta del trabajo o de estudios',
  'lock.erase': 'Borrar todo',
  'lock.erase.sure': 'Esto no se puede deshacer.',
  'lock.erase.yes': 'Sí, borrar todo',
  'lock.erase.no': 'Cancelar',
  'lock.erase.failed':
    'No se pudo borrar. Cierra las otras ventanas de Cairn e inténtalo otra vez.',
  'lock.waiting': {
    one: '{n} línea o respuesta tuya espera, y llegará a su sitio cuando desbloquees.',
    other: '{n} líneas o respuestas tuyas esperan, y llegarán a su sitio cuando desbloquees.',
  },
  'lock.page.about':
    'Desbloquéalo en la página de Cairn: una web podría imitar un campo para tu contraseña.',
  'lock.page.do': 'Ir a la vista general',
});
