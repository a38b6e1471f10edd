import { describe, expect, it } from 'vitest';
import { contextFor, type Row, rowOf } from './context';

const rows: Row[] = [
  [
    "J'envoie à Priya la liste d'ici vendredi",
    'Envoyer à Priya la liste',
    'me',
    'resource',
    'p',
    '2026-05-15',
  ],
  [
    "Priya rédigera l'ordre du jour demain",
    "Rédiger l'ordre du jour",
    'partner',
    'task',
    'p',
    '2026-05-14',
  ],
  [
    'J’enverrai le lien à Priya avant fin du mois',
    'Envoyer le lien à Priya',
    'me',
    'resource',
    'p',
    '2026-05-31',
  ],
  [
    'Je vais présenter Priya à Dana la semaine prochaine',
    'Présenter Priya à Dana',
    'me',
    'contact',
    'p',
    '2026-05-22',
  ],
  ['Je dois à Priya un article', 'Article', 'me', 'resource', 'p', '-'],
  ['Priya me doit le rapport', 'Le rapport', 'partner', 'task', 'p', '-'],
  [
    'Priya va assister au cours le 20 mai',
    'Assister au cours',
    'partner',
    'learning',
    'p',
    '2026-05-20',
  ],
  ['@moi liste de lecture ven #but', 'Liste de lecture', 'me', 'resource', 'p', '2026-05-15'],
  ["J'aiderai Priya après-demain", 'Aider Priya', 'me', 'support', 'p', '2026-05-15'],
  ['Je lirai le chapitre 3', 'Lire le chapitre 3', 'me', 'task', '-', '-'],
  ['Envoyer mon rapport', 'Envoyer mon rapport', 'me', 'resource', '-', '-'],
  [
    'Nous allons préparer la réunion mardi',
    'Préparer la réunion ensemble',
    'me',
    'task',
    '-',
    '2026-05-19',
  ],
  ['Contacter Sandra demain', 'Contacter Sandra', 'me', 'contact', '-', '2026-05-14'],
];

describe('quick log, fr', async () => {
  const context = await contextFor('fr');
  it.each(rows)('%s', (...row) => {
    expect(rowOf(row[0], context)).toEqual(row);
  });
});
