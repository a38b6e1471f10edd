import { describe, expect, it } from 'vitest';
import { daysOverRhythm, library, mixOf, placeOf } from '@/lib/practice';
import { afterProblems } from '@/lib/practice/tone';

const at = (location: string, joinUrl: string | null = null) => ({ location, joinUrl });
const day = 86_400_000;

describe('placeOf', () => {
  it('tells a call, a missing place and the usual one', () => {
    expect(placeOf(at('', 'https://call.example'), [])).toBe('call');
    expect(placeOf(at(' - '), [])).toBe('none');
    expect(placeOf(at('Room 4, Café'), [at('room 4 cafe'), at('Room 4 · CAFÉ')])).toBe('usual');
  });
  it('calls a place usual only after two meetings in it', () => {
    expect(placeOf(at('Room 4'), [at('Room 4')])).toBe('other');
    expect(placeOf(at('Room 4'), [at('Room 4'), at('Garden')])).toBe('other');
  });
});

describe('daysOverRhythm', () => {
  it('counts whole days, after three of grace', () => {
    expect(daysOverRhythm(14, 0, 16 * day)).toBe(0);
    expect(daysOverRhythm(14, 0, 17 * day)).toBe(3);
    expect(daysOverRhythm(null, 0, 99 * day)).toBe(0);
    expect(daysOverRhythm(14, null, 99 * day)).toBe(0);
  });
});

describe('the mix of problems and opportunities', () => {
  it('counts the tones of prompts, unknown ids aside', () => {
    const mix = mixOf(['start.worry', 'start.glad', 'start.urgent', 'own-1'], library);
    expect(mix).toEqual({ problem: 2, opportunity: 1 });
  });
  it('takes two heavy meetings in a row, each of two problems at least', () => {
    const heavy = { problem: 2, opportunity: 1 };
    expect(afterProblems([heavy, heavy])).toBe(true);
    expect(afterProblems([heavy])).toBe(false);
    expect(afterProblems([heavy, { problem: 1, opportunity: 0 }])).toBe(false);
    expect(afterProblems([{ problem: 2, opportunity: 2 }, heavy])).toBe(false);
  });
});
