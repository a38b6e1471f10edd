import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainDates } from '@/lib/omnibox/plain-dates';
import { loadDates, loadDatesFor, parseQuickLog } from '@/lib/quick-log';
import { languagesIn } from '@/lib/quick-log/languages/spoken';
import type { QuickLogLocale } from '@/lib/quick-log/types';
import { contextFor } from './context';

const en = await contextFor('en');

/** [due, text] of a line in a browser of some language, all it needs at hand. */
async function read(line: string, locale: QuickLogLocale = 'en') {
  await loadDatesFor(line, locale);
  const { due, text } = parseQuickLog(line, await contextFor(locale));
  return [due, text];
}

describe('a line in another language than the browser’s', () => {
  it('brings that language along once it is typed, and is then read', async () => {
    const more = vi.fn();
    const dates = await loadDates('en-GB', more);
    const line = 'enviar a lista até sexta-feira';
    expect(parseQuickLog(line, { ...en, dates }).due).toBeNull();
    await vi.waitFor(() => expect(more).toHaveBeenCalled());
    const [next] = more.mock.lastCall ?? [];
    expect(parseQuickLog(line, { ...en, dates: next }).due).toBe('2026-05-15');
    expect(next).not.toBe(dates);
  });

  it.each([
    ['schicke Priya die Liste bis Freitag', '2026-05-15', 'Schicke Priya die Liste'],
    ['Ich schicke Priya die Liste bis morgen', '2026-05-14', 'Priya die Liste schicken'],
    ['die Liste nächste Woche', '2026-05-22', 'Die Liste'],
    ['@priya schickt die Liste übermorgen', '2026-05-15', 'Die Liste schicken'],
    ['die Folien am 3. Juni mit Helen', '2026-06-03', 'Die Folien mit Helen'],
    ['envoyer la liste vendredi', '2026-05-15', 'Envoyer la liste'],
    ["J'envoie la liste à Priya d'ici demain", '2026-05-14', 'Envoyer la liste à Priya'],
    ['@priya envoie le livre le 3 juin', '2026-06-03', 'Envoyer le livre'],
    ['mandar la lista el viernes', '2026-05-15', 'Mandar la lista'],
    ['enviar el libro mañana', '2026-05-14', 'Enviar el libro'],
    ['mandar o livro amanhã', '2026-05-14', 'Mandar o livro'],
    ['send the notes vendredi', '2026-05-15', 'Send the notes'],
    ['send the notes by Friday or vendredi', '2026-05-15', 'Send the notes or vendredi'],
  ])('%s', async (line, due, text) => {
    expect(await read(line)).toEqual([due, text]);
  });

  it('is read where the browser speaks neither English nor it', async () => {
    expect(await read('envoyer la liste vendredi', 'de')).toEqual([
      '2026-05-15',
      'Envoyer la liste',
    ]);
    expect(await read('die Liste bis Freitag', 'pt')).toEqual(['2026-05-15', 'Die Liste']);
  });

  it('is read in the address bar too, with no library', () => {
    const due = (line: string) => parseQuickLog(line, { ...en, dates: plainDates('en') }).due;
    expect(due('schicke Priya die Liste bis Freitag')).toBe('2026-05-15');
    expect(due('envoyer la liste demain')).toBe('2026-05-14');
    expect(due('send notes on mar')).toBeNull();
  });
});

describe('a plain English line', () => {
  const tricky =
    'mar do sa die am as mi so di mo fr dim sam jeu ven lun mer dom vie jue sex ter seg qua qui an in on at van man war hat was plan tag son sun bald note pages once chat demands main sale prime mayo ate hasty sabbatical domino marshal juliet august pour';
  const plain =
    'send the notes to Priya and Tom about their talk with my team before I will read it review of';

  it.each([
    'Ask Sam about the mar report',
    'do the sa review',
    'die hard notes for dim sum',
    'Send mar',
    'Write to MIT and Van der Berg',
    'Send Domingo the notes',
    'Lunch at La Mar',
    'Read El Camino',
    'Order mayo and a plan',
    'Book the main sale',
    'Introduce Julio to Marco',
  ])('has no date of another language: %s', async (line) => {
    expect((await read(line))[0]).toBeNull();
  });

  it('speaks no other language, whatever short words are in it', () => {
    const words = fc.constantFrom(...`${tricky} ${plain}`.split(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (line) => {
        expect(languagesIn(line.join(' '), 'en').map(({ locale }) => locale)).toEqual(['en']);
      }),
    );
  });
});
