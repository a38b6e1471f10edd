import { describe, expect, it } from 'vitest';
import { toldByTitle } from '@/lib/meetings/chair-from-title';
import { chairWhys } from '@/lib/meetings/chair-why';
import type { Chair } from '@/lib/mentoring/partner';
import { attendee } from '../support/events';

const meeting = (title: string, chair: Chair, reasons: string[] = []) => ({
  title,
  attendees: [attendee('Jo Park', 'jo@example.org', { self: true })],
  reasons: reasons.map((id) => ({ id, params: {} })),
  partners: [{ id: 'h', name: 'Helga Brandt', chair }],
});
const why = (...meetings: ReturnType<typeof meeting>[]) => chairWhys(meetings).get('h');
const says = (word: string) => ({
  told: true,
  reason: { id: 'detection.word-title', params: { word } },
});

describe('the words that tell a chair', () => {
  it.each([
    ['Session with my mentor Helga', 'my mentor', 'mentee'],
    ['Mentee: Lena Vogel', 'Mentee: Lena', 'mentor'],
    ['Mentee catch-up Chloé', 'Mentee catch-up Chloé', 'mentor'],
    ['Mentorin Helga Brandt', 'Mentorin Helga', 'mentee'],
    ['Catch-up, Helen (mentor)', '(mentor)', 'mentee'],
    ['Treffen mit einer Mentorin', 'mit einer Mentorin', 'mentee'],
  ])('%s: %s', (title, words, chair) => {
    expect(toldByTitle(title)).toEqual({ words, chair });
  });
});

describe('why the user sits in a chair', () => {
  it('is what a title says, of whichever of their meetings', () => {
    expect(why(meeting('Session with my mentor', 'mentee'))).toEqual(says('my mentor'));
    expect(why(meeting('Mentoring', 'mentor'), meeting('My mentee Helga', 'mentor'))).toEqual(
      says('My mentee'),
    );
  });

  it('is the other chair where a title speaks of the user', () => {
    expect(why(meeting('Mentor: Jo', 'mentor'))).toEqual(says('Mentor: Jo'));
  });

  it('is a guess where nothing tells it', () => {
    expect(why(meeting('Mentoring Helga', 'mentor'))).toEqual({ told: false });
  });

  it('is not told where the user has said it', () => {
    expect(why(meeting('Session with my mentor', 'mentor'))).toBeUndefined();
    expect(why(meeting('1:1 Helga', 'mentor', ['detection.series-yes']))).toBeUndefined();
  });
});
