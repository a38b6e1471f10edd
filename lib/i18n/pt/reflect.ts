import type { reflect as english } from '../en/reflect';
import { translation } from '../translation';

export const reflect = translation<typeof english>()({
  'reflect.title': 'Refletir: {name}',
  'reflect.private': 'Só para os seus olhos. Nunca entra em nada que compartilhe.',
  'reflect.text': 'O que faria de outro modo?',
  'reflect.learnt': 'O que aprendi',
  'reflect.another': 'Outra pergunta',
  'reflect.soon': 'Esta reunião ainda está por vir. Depois dela pode refletir aqui.',
  'reflect.prepare': 'Preparar',
  'reflect.all': 'Todas as reflexões',
  'reflect.all.head': 'Reflexões',
  'reflect.all.waiting': 'À espera de reflexão',
  'reflect.all.none': 'Ainda nada aqui. Depois de uma reunião, bastam dois minutos.',
  'reflect.all.nothing': 'Ainda nada escrito sobre {name}.',
  'reflect.who': 'Pessoa',
  'reflect.who.all': 'Todas as pessoas',
  'reflect.print': 'Imprimir',
  'reflect.open': 'Abrir',
  'reflect.open.of': 'Abrir: {when}, {names}',
  'reflect.said.pulse': 'Anotado em privado',
  'reflect.said.skipped': 'Sem resposta',
});
