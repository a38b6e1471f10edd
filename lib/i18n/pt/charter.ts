import type { charter as english } from '../en/charter';
import { translation } from '../translation';

export const charter = translation<typeof english>()({
  'charter.title': 'Carta de compromisso: {name}',
  'charter.agreed': 'Os dois de acordo em {day}.',
  'charter.open': 'Ainda sem acordo.',
  'charter.purpose': 'Para que serve',
  'charter.outcomes': 'O que deve resultar',
  'charter.confidentiality': 'O que fica entre nós',
  'charter.rhythm': 'Com que frequência, e quando',
  'charter.rules': 'Que regras valem',
  'charter.place': 'Onde nos encontramos',
  'charter.reach': 'Como entramos em contato',
  'charter.hours': 'A que horas, e quando não',
  'charter.areas': 'O que fica de fora',
  'charter.will.mentor': 'O que o mentor fará',
  'charter.will.mentee': 'O que o mentorado fará',
  'charter.wont.mentor': 'O que o mentor não fará',
  'charter.wont.mentee': 'O que o mentorado não fará',
  'charter.split': 'De quem é o tempo',
  'charter.split.of': 'Mentor {mentor}%, mentorado {mentee}%',
});
