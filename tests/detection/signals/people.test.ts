import { describe, expect, it } from 'vitest';
import { decidedPerson } from '@/lib/detection/signals/decided-person';
import { decidedSeries } from '@/lib/detection/signals/decided-series';
import { partners } from '@/lib/detection/signals/partners';
import { peopleCount } from '@/lib/detection/signals/people-count';
import { state } from '@/lib/detection/signals/state';
import { ask, attendee, context, effectOf, event, verdictOf } from '../build';

const lena = { name: 'Lena Ødegård', emails: ['lena@example.org'] };
const me = attendee('me@example.org', { self: true });
const crowd = (n: number) => Array.from({ length: n }, (_, i) => attendee(`p${i}@example.org`));

describe('known partners', () => {
  const known = context({ partners: [lena] });

  it('makes a small meeting with a partner mentoring, or maybe', () => {
    const small = event('Catch-up', { attendees: [me, attendee('LENA@example.org')] });
    expect(verdictOf(small, known)).toBe('mentoring');
    expect(verdictOf(small)).toBe('other');
  });

  it('finds a partner by name in the title, accents aside', () => {
    expect(verdictOf(event('Lena Odegard / me'), known)).toBe('maybe');
    expect(verdictOf(event('Catch-up Lena'), known)).toBe('other');
    expect(verdictOf(event('Catch-up with Lena'), known)).toBe('maybe');
    expect(verdictOf(event('Helena’s birthday'), known)).toBe('other');
  });

  it('says less where many come', () => {
    const all = event('All of us', { attendees: [me, ...crowd(20), attendee('lena@example.org')] });
    expect(verdictOf(all, known)).toBe('other');
  });

  it('matches a name in the list only where there is no address', () => {
    const named = (email: string) =>
      ask(partners, event('x', { attendees: [attendee(email, { name: 'Lena Ødegård' })] }), known);
    expect(named('')).toHaveLength(1);
    expect(named('other@example.org')).toHaveLength(0);
  });
});

describe('number of people', () => {
  const effect = (n: number | null) => effectOf(ask(peopleCount, event('x', { attendeeCount: n })));

  it('supports two and three and speaks against more', () => {
    const effects = [2, 3, 5, 10, 25, 200].map(effect);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    expect(effect(3)).toBeGreaterThan(0);
    expect(effect(5)).toBeLessThan(0);
  });

  it.each([null, 0, 1, -3, Number.NaN])('says nothing for %s', (n) => {
    expect(effect(n)).toBe(0);
  });

  it('leaves rooms out and adds the user to a list of one', () => {
    const room = attendee('room@example.org', { resource: true });
    const [finding] = ask(peopleCount, event('x', { attendees: [attendee('a@b.c'), room] }));
    expect(finding?.reason).toEqual({ id: 'detection.people-few', params: { n: 2 } });
  });
});

describe('decisions', () => {
  const series = (answer: 'yes' | 'no') =>
    context({ decisions: [{ kind: 'series', key: 'u1', answer }] });
  const person = (answer: 'yes' | 'no') =>
    context({ decisions: [{ kind: 'person', key: 'lena@example.org', answer }] });
  const withLena = event('Lunch', { uid: 'u1', attendees: [me, attendee('Lena@example.org')] });

  it('lets a series win over everything', () => {
    expect(verdictOf(event('Mentor webinar deadline', { uid: 'u1' }), series('yes'))).toBe(
      'mentoring',
    );
    expect(verdictOf(event('Mentoring 1:1', { uid: 'u1' }), series('no'))).toBe('other');
    expect(ask(decidedSeries, event('Mentoring'), series('no'))).toEqual([]);
  });

  it('lets a person decide a small meeting', () => {
    expect(verdictOf(withLena, person('yes'))).toBe('mentoring');
    expect(verdictOf({ ...withLena, title: 'Mentoring' }, person('no'))).toBe('other');
  });

  it('only counts a person in a large meeting', () => {
    const large = event('All hands', {
      attendees: [me, ...crowd(30), attendee('lena@example.org')],
    });
    expect(ask(decidedPerson, large, person('yes'))[0]?.decides).toBeUndefined();
    expect(verdictOf(large, person('yes'))).toBe('other');
  });

  it('puts the series before the person', () => {
    const both = context({ decisions: [...series('no').decisions, ...person('yes').decisions] });
    expect(verdictOf(withLena, both)).toBe('other');
  });
});

describe('state', () => {
  it('speaks against cancelled, declined and all-day events', () => {
    const declined = attendee('me@example.org', { status: 'declined' });
    const self = context({ selfEmails: ['Me@example.org'] });
    expect(verdictOf(event('Mentoring', { status: 'cancelled' }))).toBe('other');
    expect(verdictOf(event('Canceled: Mentoring with Ana'))).not.toBe('mentoring');
    expect(verdictOf(event('Mentoring', { attendees: [declined] }), self)).not.toBe('mentoring');
    expect(verdictOf(event('Mentoring', { allDay: true }))).toBe('maybe');
  });

  it('does not mind that somebody else declined', () => {
    const other = attendee('a@b.c', { status: 'declined' });
    expect(ask(state, event('Mentoring', { attendees: [me, other] }))).toEqual([]);
  });
});
