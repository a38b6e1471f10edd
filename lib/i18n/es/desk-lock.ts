import type { deskLock as english } from '../en/desk-lock';
import { translation } from '../translation';

export const deskLock = translation<typeof english>()({
  'desk.lock.head': 'Bloqueo',
  'desk.lock.off':
    'El bloqueo está desactivado: quien acceda a los archivos de este ordenador puede leer lo que escribiste.',
  'desk.lock.on': 'El bloqueo está activado. Lo que escribiste está sellado en este ordenador.',
  'desk.lock.ask': 'Bloquear con una contraseña',
  'desk.lock.protects':
    'Sella notas, nombres, tareas, objetivos y cualquier otro texto: nadie puede leerlos en los archivos de este ordenador ni en un Cairn bloqueado.',
  'desk.lock.not':
    'No protege mientras está desbloqueado, ni de programas que espíen este ordenador. Se puede saber aún cuándo son tus reuniones y cuántos datos hay. Las copias anteriores quedan como están.',
  'desk.lock.lost':
    'Si pierdes la contraseña y el código de recuperación, ya nadie podrá abrirlo, Cairn tampoco.',
  'desk.lock.backup': 'Conviene tener una copia de antes.',
  'desk.lock.next': 'Mostrar el código',
  'desk.lock.making': 'Se están creando las claves',
  'desk.lock.code.head': 'Tu código de recuperación',
  'desk.lock.code.about':
    'Abre Cairn si olvidas la contraseña. Solo se muestra esta vez: guárdalo con tus papeles importantes, no en este ordenador.',
  'desk.lock.code.copy': 'Copiar',
  'desk.lock.code.copied': 'Copiado',
  'desk.lock.code.print': 'Imprimir',
  'desk.lock.code.save': 'Guardar en un archivo',
  'desk.lock.code.paper': 'Cairn: código de recuperación',
  'desk.lock.code.kept': 'Lo tengo guardado',
  'desk.lock.check.head': 'Para asegurar que lo tienes',
  'desk.lock.check': 'El último grupo del código',
  'desk.lock.check.wrong': 'Ese no es su último grupo.',
  'desk.lock.check.again': 'Ver otra vez el código',
  'desk.lock.do': 'Activar el bloqueo',
  'desk.lock.code.do': 'Usar el código nuevo',
  'desk.lock.sealing': 'Se está sellando todo lo que escribiste',
  'desk.lock.opening': 'Se está quitando el sello',
  'desk.lock.busy':
    'Quédate en esta página hasta que termine. Si se interrumpe, todo queda como estaba.',
  'desk.lock.now': 'Bloquear ahora',
  'desk.lock.after': 'Bloqueo automático',
  'desk.lock.after.minutes': { one: 'Tras {n} minuto sin uso', other: 'Tras {n} minutos sin uso' },
  'desk.lock.after.hours': { one: 'Tras {n} hora sin uso', other: 'Tras {n} horas sin uso' },
  'desk.lock.after.never': 'Solo al cerrar el navegador',
  'desk.lock.screen': 'Bloquear también con la pantalla',
  'desk.lock.screen.untold':
    'Firefox no avisa cuando se bloquea la pantalla: bloquea Cairn tú, o deja que lo hagan los minutos.',
  'desk.lock.closing': 'Cerrar el navegador lo bloquea siempre.',
  'desk.lock.more': 'Contraseña, código, desactivar',
  'desk.lock.change': 'Cambiar la contraseña',
  'desk.lock.renew': 'Crear otro código de recuperación',
  'desk.lock.turnOff': 'Desactivar el bloqueo',
  'desk.lock.proof': 'Contraseña o código de recuperación',
  'desk.lock.proof.wrong':
    'No es la contraseña ni el código de este bloqueo. Mayúsculas y espacios cuentan.',
  'desk.lock.change.about': 'Las copias que se bloquearon con la anterior siguen así.',
  'desk.lock.renew.about': 'El código anterior ya no abrirá nada aquí.',
  'desk.lock.off.about':
    'Después, quien acceda a los archivos de este ordenador podrá leer todos los textos.',
  'desk.lock.goOn': 'Seguir',
  'desk.lock.change.do': 'Cambiarla',
  'desk.lock.did.on': 'Bloqueo activado',
  'desk.lock.did.off': 'Bloqueo desactivado',
  'desk.lock.did.changed': 'Contraseña cambiada',
  'desk.lock.did.renewed': 'Desde ahora vale el código nuevo',
  'desk.lock.byCode': 'Desbloqueaste Cairn con el código de recuperación.',
  'desk.lock.byCode.do': 'Elegir una contraseña nueva',
  'desk.lock.byCode.away': 'Dejarlo así',
  'desk.lock.before':
    'El historial del navegador de antes del bloqueo aún contiene nombres, en los títulos de las páginas de Cairn. Bórralo una vez en el navegador, para todo el período.',
  'desk.lock.failed':
    'No se pudo; todo está como antes. Cierra las otras ventanas de Cairn e inténtalo otra vez.',
  'desk.lock.full': 'No hay espacio suficiente en este ordenador; todo está como antes.',
  'desk.lock.late':
    'Todo está sellado. Ahora se quita del disco lo que quedaba legible: quédate en esta página hasta que termine.',
});
