import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextPart,
  type SmartPart,
  smartOf,
  smartParts,
  withPart,
} from '@/lib/mentoring/rules/smart';
import { saidIn } from '@/lib/mentoring/rules/smart-words';

const wish = (text: string, more = {}) => ({ text, smart: null, due: null, target: null, ...more });
const stateOf = (goal: ReturnType<typeof wish>, part: SmartPart) =>
  smartOf(goal).find((one) => one.part === part)?.state;

describe('what a goal’s words say', () => {
  it.each([
    'Speak at two meetups by March',
    'Bis Ende März zwei Vorträge halten',
    'Tenir deux exposés d’ici juin',
    'Dar dos charlas al mes',
    'Dar dos charlas antes de junio',
    'Fazer duas palestras até março',
  ])('a number and a date: %s', (text) => {
    expect(saidIn(text)).toMatchObject({ time: true, count: true });
  });

  it.each([
    'Be finished by 2027-03-01',
    'Fertig am 1.3.',
    'Prêt le 3 mars',
    'Listo el 3 de marzo',
    'In May 2027',
    'Q3',
  ])('a date is no measure: %s', (text) => {
    expect(saidIn(text)).toMatchObject({ time: true, count: false });
  });

  it.each([
    'Get better',
    'Besser präsentieren',
    'Gagner en assurance',
    'Hablar mejor',
    'Falar melhor',
    'Améliorer mes exposés',
    'Melhorar a gestão dos projetos',
    'Speak before a crowd by myself',
    'Vor vielen sprechen',
  ])('neither: %s', (text) => {
    expect(saidIn(text)).toMatchObject({ time: false, count: false, reason: false });
  });

  it.each([
    'Write more, so that others find it',
    'Mehr schreiben, damit andere es finden',
    'Écrire plus afin d’être lue',
    'Escribir más porque me gusta',
    'Reden halten, um gehört zu werden',
  ])('what it is for: %s', (text) => {
    expect(saidIn(text).reason).toBe(true);
  });

  it('takes "may" for a month only where one can stand', () => {
    expect(saidIn('I may speak').time).toBe(false);
    expect(saidIn('Speak in May').time).toBe(true);
    expect(saidIn('Take 1.5 hours').count).toBe(true);
  });
});

describe('the parts of a goal', () => {
  it('asks one thing at a time, and never for what is there', () => {
    expect(nextPart(wish('Speak'))).toBe('specific');
    expect(nextPart(wish('Speak in front of people'))).toBe('measurable');
    expect(nextPart(wish('Speak at 3 events'))).toBe('timely');
    expect(nextPart(wish('Speak at 3 events', { due: '2027-01-01' }))).toBe('relevant');
    const smart = { specific: '', measurable: '', achievable: 'I have a slot', relevant: 'Heard' };
    expect(nextPart(wish('Speak at 3 events', { due: '2027-01-01', smart }))).toBeNull();
  });

  it('tells what was written from what only seems to stand in the words', () => {
    expect(stateOf(wish('Speak at 3 events'), 'measurable')).toBe('worded');
    expect(stateOf(wish('Speak', { target: 3 }), 'measurable')).toBe('told');
    expect(stateOf(wish('Speak by June'), 'timely')).toBe('worded');
    expect(stateOf(wish('Speak', { due: '2027-06-01' }), 'timely')).toBe('told');
  });

  it('never asks for a part that was written, whatever the words', () => {
    const parts = fc.subarray(['specific', 'measurable', 'achievable', 'relevant'] as const);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), parts, (text, told) => {
        let smart: ReturnType<typeof withPart> = null;
        for (const part of told) smart = withPart(smart, part, 'x');
        const goal = wish(text, { smart });
        expect(smartOf(goal).map(({ part }) => part)).toEqual([...smartParts]);
        for (const part of told) expect(stateOf(goal, part)).toBe('told');
        for (const part of told) smart = withPart(smart, part, ' ');
        expect(smart).toBeNull();
      }),
    );
  });
});
