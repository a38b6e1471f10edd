import type { deskSealed as english } from '../en/desk-sealed';
import { translation } from '../translation';

export const deskSealed = translation<typeof english>()({
  'sealed.ask': 'Descargar bloqueado',
  'sealed.head': 'Bloquear la copia con una contraseña',
  'sealed.about':
    'Sin ella nadie puede abrir el archivo, tú tampoco. Cairn no la guarda en ningún sitio: apúntala.',
  'sealed.phrase': 'Contraseña',
  'sealed.phrase.hint': 'Al menos {n} caracteres. Cuatro palabras sin relación entre sí van bien.',
  'sealed.again': 'La misma otra vez',
  'sealed.show': 'Mostrar lo que se escribe',
  'sealed.short': { one: 'Falta {n} carácter más.', other: 'Faltan {n} caracteres más.' },
  'sealed.differs': 'Las dos no son iguales.',
  'sealed.do': 'Bloquear y descargar',
  'sealed.open.head': 'Esta copia está bloqueada',
  'sealed.open.wrong': 'Esta contraseña no la abre. Las mayúsculas y los espacios cuentan.',
  'sealed.open.lock':
    'Se selló con un bloqueo. La abre lo que entonces abría el bloqueo: su contraseña o su código de recuperación.',
  'sealed.open.either': 'Contraseña o código de recuperación',
  'sealed.open.neither':
    'Así no la abre ni como contraseña ni como código de recuperación. En una contraseña cuentan las mayúsculas y los espacios.',
  'sealed.open.do': 'Abrir',
  'sealed.damaged':
    'Esta copia bloqueada está dañada o fue cambiada, y no se puede abrir. Elige otra.',
  'sealed.costly':
    'Abrir este archivo exigiría más memoria que cualquier copia de Cairn. Elige otro.',
  'sealed.work.locking': 'La copia se está bloqueando',
  'sealed.work.opening': 'La copia se está abriendo',
});
