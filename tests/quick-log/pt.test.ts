import { describe, expect, it } from 'vitest';
import { contextFor, type Row, rowOf } from './context';

const rows: Row[] = [
  [
    'Vou enviar à Priya a lista até sexta',
    'Enviar à Priya a lista',
    'me',
    'resource',
    'p',
    '2026-05-15',
  ],
  ['A Priya vai redigir a agenda amanhã', 'Redigir a agenda', 'partner', 'task', 'p', '2026-05-14'],
  [
    'Envio à Priya o link até sexta-feira',
    'Enviar à Priya o link',
    'me',
    'resource',
    'p',
    '2026-05-15',
  ],
  ['Devo à Priya um artigo', 'Artigo', 'me', 'resource', 'p', '-'],
  [
    'A Priya deve-me o relatório na próxima semana',
    'O relatório',
    'partner',
    'task',
    'p',
    '2026-05-22',
  ],
  ['A Priya redigirá a ata até 20 de maio', 'Redigir a ata', 'partner', 'task', 'p', '2026-05-20'],
  ['Apresentarei a Priya à Dana', 'Apresentar a Priya à Dana', 'me', 'contact', 'p', '-'],
  ['@eu lista de leitura sex', 'Lista de leitura', 'me', 'resource', '-', '2026-05-15'],
  ['Vou rever a segunda versão', 'Rever a segunda versão', 'me', 'support', '-', '-'],
  [
    'Vamos planear a reunião até ao fim do mês',
    'Planear a reunião juntos',
    'me',
    'task',
    '-',
    '2026-05-31',
  ],
  ['Vou ajudar a Priya em duas semanas', 'Ajudar a Priya', 'me', 'support', 'p', '2026-05-27'],
  ['Vou ler o capítulo 3 depois de amanhã', 'Ler o capítulo 3', 'me', 'task', '-', '2026-05-15'],
];

describe('quick log, pt', async () => {
  const context = await contextFor('pt');
  it.each(rows)('%s', (...row) => {
    expect(rowOf(row[0], context)).toEqual(row);
  });
});
