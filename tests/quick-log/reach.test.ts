import { describe, expect, it } from 'vitest';
import { betterDay } from '@/lib/quick-log';

/** A Wednesday. */
const now = new Date(2026, 4, 13, 12).getTime();
const saturday = '2026-05-16';
const better = (text: string, due: string | null = saturday, agreed = 'Mon–Fri 9–17') =>
  betterDay({ text, due }, agreed, now);

describe('a line that would reach the partner outside of the agreed hours (PRACTICE C2)', () => {
  it.each([
    ['Ask Amina about the budget'],
    ['E-mail the slides'],
    ['Amina nach dem Budget fragen'],
    ['Schreib ihr'],
    ['Envoyer les diapositives'],
    ['Écrire à Amina'],
    ['Preguntarle por el informe'],
    ['Llamar a Amina'],
    ['Ligar para Amina'],
  ])('is told of the next day within: %s', (text) => {
    expect(better(text)).toBe('2026-05-18');
  });

  it('is not where nobody is reached, the day is fine, or none was said', () => {
    for (const text of ['Read the report', 'Record a talk', 'Light reading', 'Environment check'])
      expect(better(text)).toBeNull();
    expect(better('Ask Amina', '2026-05-15')).toBeNull();
    expect(better('Ask Amina', null)).toBeNull();
  });

  it('is not where no hours are agreed, or they can’t be read', () => {
    for (const agreed of ['', 'evenings', '22:00-06:00'])
      expect(better('Ask Amina', saturday, agreed)).toBeNull();
  });
});
