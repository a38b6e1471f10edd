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
    ['Priya Nair mentoring', 'Priya Nair'],
    ['MENTORING PRIYA', 'PRIYA'],
    ['Mentoring-Priya', 'Priya'],
    ['Ann-Marie: mentoring', 'Ann-Marie'],
    ['Mentoring with May', 'May'],
    ['Mentor call: Mia Mentor and Sam Student', 'Mia'],
    ['Mentoría con Ana y Pedro', 'Ana'],
    ['Mentoring with Ed Poe about design', 'Ed Poe'],
    ['Priya ile mentorluk görüşmesi', 'Priya'],
    ['מנטורינג עם דנה', 'דנה'],
  ])('%s is with %s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
  });

  it.each([
    'Mentoring session',
    'Monthly Mentoring Session',
    'Mentoring Session Q3 2026',
    'Career Mentoring: May',
    'Mentoring Friday',
    'Mentor Session with Senior Data Scientist',
    'Meeting with my Mentor',
    'Mentor Catch-Up',
    'Mentoring 1:1',
    'UX Mentoring',
    'Mentoring about leadership',
    'Mentoringgespräch',
    'Mentoring Treffen',
    'Erstes Mentoring-Gespräch',
    'Mentorgesprek',
    'Maandelijks Mentor Overleg',
    'Séance de Mentorat',
    'Réunion Mentorat Mensuelle',
    'Sesión de Mentoría',
    'Reunión Mensual con mi Mentora',
    'Sessão de Mentoria',
    'Reunião de Mentoria Mensal',
    'Sessione di Mentoring',
    'Incontro Mensile con il Mentore',
    'Mentorsamtal',
    'Månadsvis Mentormöte',
    'Mentorsamtale',
    'Månedlig Mentormøte',
    'Mentorointi Tapaaminen',
    'Sesja Mentoringowa',
    'Spotkanie z Mentorem',
    'Mentoringová Schůzka',
    'Mentorluk Görüşmesi',
    'Aylık Mentor Toplantısı',
    'Ședință de Mentorat',
    'Mentori Beszélgetés',
    'Менторская Сессия',
    'Встреча с Наставником',
    'Зустріч з Ментором',
    'Συνάντηση Μέντορα',
    'פגישת מנטורינג',
    'جلسة إرشاد',
    'मेंटरिंग सत्र',
    'メンタリング面談',
    '導師面談',
    '멘토링 미팅',
    '',
  ])('“%s” names nobody', (title) => {
    expect(nameFromTitle(title)).toBeNull();
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
    ['Catch-up with my mentor', 'mentee'],
    ['Gespräch mit meiner Mentorin Dr. Brandt', 'mentee'],
    ['Rendez-vous avec ma mentore Zoé', 'mentee'],
    ['Conversa com a minha mentora Ana', 'mentee'],
    ['Conversa com meu mentor Rui', 'mentee'],
    ['Mentorin Helga Brandt', 'mentee'],
    ['Mentor: Dr. Brandt', 'mentee'],
    ['Mentor Hans – Karriere', 'mentee'],
    ['Mentor – Priya', 'mentee'],
    ['Mentore Zoé Roy', 'mentee'],
    ['Mentora: Ana', 'mentee'],
    ['Reunião com mentora Ana', 'mentee'],
    ['Gespräch mit Mentor:in Kim', 'mentee'],
    ['Helga Brandt (Mentorin)', 'mentee'],
    ['Coffee with a mentor', 'mentee'],
    ['Gesprek met mentor', 'mentee'],
    ['Mein neuer Mentor: Hans', 'mentee'],
    ['My mentee Priya', 'mentor'],
    ['Mentee: Priya', 'mentor'],
    ['Meine Mentee Lena', 'mentor'],
    ['Mentee catch-up Chloé', 'mentor'],
    ['Mentee session with Chloé Martin', 'mentor'],
    ['Mentee-Gespräch Lena', 'mentor'],
    ['Café avec ma mentorée Zoé', 'mentor'],
    ['Rendez-vous avec mon mentoré', 'mentor'],
    ['Conversa com meu mentorado Rui', 'mentor'],
    ['Charla con mi mentorada Ana', 'mentor'],
  ])('%s puts the user in the chair of the %s', (title, chair) => {
    expect(chairFromTitle(title)).toBe(chair);
  });

  it.each([
    'My mentoring with Priya',
    'Mein Mentoring mit Lena',
    'Mon mentorat avec Zoé',
    'Mi mentoría con Ana',
    'A minha mentoria com Rui',
    'Mentoring with Priya',
    'Mentoringgespräch mit Lena',
    'Mentorgespräch Hans',
    'Mentor session with Priya',
    'Mentor call: Mia and Sam',
    'Mentor Catch-Up',
    'Mentee Catch-Up',
    'Mentor catch-up Chloé',
    'Mentee call: Mia and Sam',
    'Mentee session Monday',
    'Mentor: Career chat',
    'Meeting with mentor group',
    'Mentor: Mia / Mentee: Sam',
    'Elementor Priya',
    'Tommy mentors',
    'Priya <> Jo',
    '',
  ])('“%s” does not tell who the mentor is', (title) => {
    expect(chairFromTitle(title)).toBeNull();
  });

  it.each([
    ['Mentor: Jo', 'mentor'],
    ['Mentee: Jo Weber', 'mentee'],
    ['Mentor: Mia / Mentee: Jo', 'mentee'],
    ['Mentee catch-up Jo', null],
    ['Mentor: Jo / Mentee: Sam', 'mentor'],
  ])('%s is read by what the calendar calls the user', (title, chair) => {
    expect(chairFromTitle(title, ['Jo Weber'])).toBe(chair);
  });
});
