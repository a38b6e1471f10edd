import type { reflect as english } from '../en/reflect';
import { translation } from '../translation';

export const reflect = translation<typeof english>()({
  'reflect.title': 'Repaso: {name}',
  'reflect.private': 'Solo para ti. Nunca forma parte de nada que compartas.',
  'reflect.text': '¿Qué harías de otra manera?',
  'reflect.learnt': 'Lo que aprendí',
  'reflect.another': 'Otra pregunta',
  'reflect.soon': 'Esta reunión aún no ha llegado. Podrás repasarla después.',
  'reflect.prepare': 'Prepararla',
  'reflect.all': 'Todas las reflexiones',
  'reflect.all.head': 'Reflexiones',
  'reflect.all.waiting': 'Pendientes de reflexión',
  'reflect.all.none': 'Aún no hay nada. Después de una reunión bastan dos minutos.',
  'reflect.all.nothing': 'Aún no hay nada escrito sobre {name}.',
  'reflect.who': 'Persona',
  'reflect.who.all': 'Todas las personas',
  'reflect.print': 'Imprimir',
  'reflect.open': 'Abrir',
  'reflect.open.of': 'Abrir: {when}, {names}',
  'reflect.said.pulse': 'Anotado, solo para ti',
  'reflect.said.skipped': 'Omitido',
});
