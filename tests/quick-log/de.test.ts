import { describe, expect, it } from 'vitest';
import { contextFor, type Row, rowOf } from './context';

const rows: Row[] = [
  [
    'Ich schicke Priya die Leseliste bis Freitag',
    'Priya die Leseliste schicken',
    'me',
    'resource',
    'p',
    '2026-05-15',
  ],
  [
    'Priya schickt mir die Agenda bis morgen',
    'Mir die Agenda schicken',
    'partner',
    'resource',
    'p',
    '2026-05-14',
  ],
  [
    'Morgen schicke ich Priya die Liste',
    'Priya die Liste schicken',
    'me',
    'resource',
    'p',
    '2026-05-14',
  ],
  [
    'Priya schreibt den Entwurf bis Freitag',
    'Den Entwurf schreiben',
    'partner',
    'task',
    'p',
    '2026-05-15',
  ],
  ['Priya arbeitet mit Ana', 'Priya arbeitet mit Ana', 'partner', 'task', 'p', '-'],
  ['Ich stelle Priya Dana vor', 'Priya Dana vorstellen', 'me', 'contact', 'p', '-'],
  [
    'Priya wird die Agenda bis zum 20.5. schreiben',
    'Die Agenda schreiben',
    'partner',
    'task',
    'p',
    '2026-05-20',
  ],
  ['Ich schulde Helen noch einen Artikel', 'Artikel', 'me', 'resource', 'h', '-'],
  ['@ich Leseliste Fr #ziel', 'Leseliste', 'me', 'resource', 'p', '2026-05-15'],
  [
    'Ich helfe Priya in zwei Wochen mit der Präsentation',
    'Priya mit der Präsentation helfen',
    'me',
    'support',
    'p',
    '2026-05-27',
  ],
  ['Ich lese Kapitel 3', 'Kapitel 3 lesen', 'me', 'task', '-', '-'],
  [
    'Wir werden am 3. Juni das Treffen planen',
    'Gemeinsam das Treffen planen',
    'me',
    'task',
    '-',
    '2026-06-03',
  ],
  [
    'Priya soll bis Ende des Monats einen Kurs besuchen',
    'Einen Kurs besuchen',
    'partner',
    'learning',
    'p',
    '2026-05-31',
  ],
  ['Ich mache das so', 'Das so machen', 'me', 'task', '-', '-'],
  [
    'Vor dem nächsten Treffen schicke ich Priya den Link',
    'Priya den Link schicken',
    'me',
    'resource',
    'p',
    '2026-05-27',
  ],
  ['Tom wird das Protokoll schreiben', 'Das Protokoll schreiben', 'partner', 'task', '-', '-'],
];

describe('quick log, de', async () => {
  const context = await contextFor('de');
  it.each(rows)('%s', (...row) => {
    expect(rowOf(row[0], context)).toEqual(row);
  });
});
