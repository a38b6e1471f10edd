import { describe, expect, it } from 'vitest';
import { contextFor, type Row, rowOf } from './context';

const rows: Row[] = [
  [
    'Le mandaré a Priya la lista antes del viernes',
    'Mandarle a Priya la lista',
    'me',
    'resource',
    'p',
    '2026-05-15',
  ],
  [
    'Voy a enviar a Priya el enlace mañana',
    'Enviar a Priya el enlace',
    'me',
    'resource',
    'p',
    '2026-05-14',
  ],
  [
    'Priya redactará la agenda para el 20 de mayo',
    'Redactar la agenda',
    'partner',
    'task',
    'p',
    '2026-05-20',
  ],
  [
    'Priya me debe el informe la próxima semana',
    'El informe',
    'partner',
    'task',
    'p',
    '2026-05-22',
  ],
  ['Le debo a Priya un artículo', 'Artículo', 'me', 'resource', 'p', '-'],
  ['@yo lista de lectura vie', 'Lista de lectura', 'me', 'resource', '-', '2026-05-15'],
  ['Presentaré a Priya a Dana', 'Presentar a Priya a Dana', 'me', 'contact', 'p', '-'],
  [
    'Priya va a asistir al taller en dos semanas',
    'Asistir al taller',
    'partner',
    'learning',
    'p',
    '2026-05-27',
  ],
  ['Ayudaré a José pasado mañana', 'Ayudar a José', 'me', 'support', 'j', '2026-05-15'],
  [
    'Jose va a revisar el plan el lunes que viene',
    'Revisar el plan',
    'partner',
    'support',
    'j',
    '2026-05-18',
  ],
  ['Leeré el capítulo 3', 'Leer el capítulo 3', 'me', 'task', '-', '-'],
  [
    'Vamos a planear la reunión a fin de mes',
    'Planear la reunión juntos',
    'me',
    'task',
    '-',
    '2026-05-31',
  ],
];

describe('quick log, es', async () => {
  const context = await contextFor('es');
  it.each(rows)('%s', (...row) => {
    expect(rowOf(row[0], context)).toEqual(row);
  });
});
