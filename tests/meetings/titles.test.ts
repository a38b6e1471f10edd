import { describe, expect, it } from 'vitest';
import { chairFromTitle } from '@/lib/meetings/chair-from-title';
import { nameFromTitle } from '@/lib/meetings/name-from-title';
import { nameOf } from '@/lib/meetings/people';

describe('what titles and guest lists call people', () => {
  it.each([
    ['Mentoring with Priya Nair', 'Priya Nair'],
    ['Mentoring: Priya / Jo', 'Priya'],
    ['Mentoring Drop-in with Ed Poe', 'Ed Poe'],
    ['Mentoringgespräch mit Lena', 'Lena'],
    ['Séance de mentorat avec Zoé Roy', 'Zoé Roy'],
    ['Mein Mentor: Hans – Karrieregespräch', 'Hans'],
    ['導師面談', '導師面談'],
  ])('%s is with %s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
  });

  it.each([
    ['Nair, Priya', 'Priya Nair'],
    ['Priya Nair', 'Priya Nair'],
    ['', 'Priya Nair'],
    ['priya.nair@example.org', 'Priya Nair'],
  ])('an attendee called “%s” is %s', (name, shown) => {
    expect(nameOf({ name, email: 'priya.nair@example.org' })).toBe(shown);
  });

  it.each([
    ['My mentor Helen: career', 'mentee'],
    ['Mein Mentor: Hans', 'mentee'],
    ['Reunión con mi mentora', 'mentee'],
    ['Mentoring with Priya', 'mentor'],
    ['Tommy mentors', 'mentor'],
  ])('%s puts the user in the chair of the %s', (title, chair) => {
    expect(chairFromTitle(title)).toBe(chair);
  });
});
