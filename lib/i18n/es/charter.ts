import type { charter as english } from '../en/charter';
import { translation } from '../translation';

export const charter = translation<typeof english>()({
  'charter.title': 'Acuerdo de mentoría: {name}',
  'charter.agreed': 'Ambas partes de acuerdo, {day}.',
  'charter.open': 'Aún sin acordar.',
  'charter.purpose': 'Para qué es',
  'charter.outcomes': 'Qué debe salir de ello',
  'charter.confidentiality': 'Qué queda entre nosotros',
  'charter.rhythm': 'Cada cuánto, y cuándo',
  'charter.rules': 'Qué reglas valen',
  'charter.place': 'Dónde nos vemos',
  'charter.reach': 'Cómo nos localizamos',
  'charter.hours': 'A qué horas, y a cuáles no',
  'charter.areas': 'Qué queda fuera',
  'charter.will.mentor': 'Qué hará el mentor',
  'charter.will.mentee': 'Qué hará el mentee',
  'charter.wont.mentor': 'Qué no hará el mentor',
  'charter.wont.mentee': 'Qué no hará el mentee',
  'charter.split': 'De quién es el tiempo',
  'charter.split.of': 'Mentor {mentor} %, mentee {mentee} %',
});
