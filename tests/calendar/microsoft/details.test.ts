import { describe, expect, it } from 'vitest';
import { eventOf, form, own, series, timed } from './one-event';

const person = (address: string, name = '', response = 'none', type = 'required') => ({
  emailAddress: { address, name },
  status: { response, time: '0001-01-01T00:00:00Z' },
  type,
});
// The words are Graph's own, which its types narrow further than a helper's parameters do.
const people = (...list: ReturnType<typeof person>[]) => ({ attendees: list as never });
const host = (address: string, name = '') => ({ organizer: { emailAddress: { address, name } } });

describe('people', () => {
  it('are told with answer, part and self, the organiser among them', () => {
    const attendees = people(
      person('Lena@Example.org', 'Lena Ort', 'organizer'),
      person('me@example.org', 'Me', 'notResponded'),
      person('room@example.org', 'Room 4', 'accepted', 'resource'),
      person('maybe@example.org', '', 'tentativelyAccepted', 'optional'),
    );
    const answer = { responseStatus: { response: 'declined' as const } };
    const plain = { name: '', optional: false, organizer: false, resource: false, self: false };
    expect(eventOf({ ...attendees, ...host('lena@example.org'), ...answer }).attendees).toEqual([
      {
        ...plain,
        name: 'Lena Ort',
        email: 'lena@example.org',
        status: 'accepted',
        organizer: true,
      },
      { ...plain, name: 'Me', email: 'me@example.org', status: 'declined', self: true },
      { ...plain, name: 'Room 4', email: 'room@example.org', status: 'accepted', resource: true },
      { ...plain, email: 'maybe@example.org', status: 'tentative', optional: true },
    ]);
  });

  it('an organiser who is not listed comes first, as the user where isOrganizer says so; alone they don’t', () => {
    const lena = people(person('lena@example.org'));
    const mine = { ...host('alias@example.org', 'Me'), isOrganizer: true };
    const [first] = eventOf({ ...lena, ...mine }).attendees;
    expect(first).toMatchObject({ email: 'alias@example.org', organizer: true, self: true });
    expect(eventOf({ ...people(), ...mine }).attendees).toEqual([]);
  });

  it('of a list in which each sees only themselves the user’s own entry stays', () => {
    const attendees = people(person('me@example.org'));
    const hidden = { ...attendees, ...host('lena@example.org'), hideAttendees: true };
    expect(eventOf({ ...hidden, isOrganizer: false }).attendees.map(({ email }) => email)).toEqual([
      'me@example.org',
    ]);
    expect(eventOf({ ...hidden, isOrganizer: true }).attendees).toHaveLength(2);
  });
});

describe('no meetings', () => {
  const lena = people(person('lena@example.org'));
  const room = people(person('room@example.org', '', 'accepted', 'resource'));

  it.each(['oof', 'workingElsewhere'] as const)('%s with nobody else in it', (showAs) => {
    expect(form({ showAs })).toEqual({ kind: 'no-meeting' });
    expect(form({ showAs, ...room })).toEqual({ kind: 'no-meeting' });
    expect(form({ showAs, ...lena }).kind).toBe('event');
  });

  it('a whole day that comes every year and takes no time, as a birthday', () => {
    const day = { dateTime: '2026-03-02T00:00:00.0000000', timeZone: 'UTC' };
    const yearly = {
      ...series,
      isAllDay: true,
      recurrence: { pattern: { type: 'absoluteYearly' } },
    } as const;
    const birthday = {
      type: 'occurrence',
      seriesMasterId: 'AAk-m',
      isAllDay: true,
      showAs: 'free',
      start: day,
      end: null,
    } as const;
    expect(form(birthday, own, yearly)).toEqual({ kind: 'no-meeting' });
    expect(form({ ...birthday, ...lena }, own, yearly).kind).toBe('event');
    expect(form(birthday, own, { ...series, isAllDay: true }).kind).toBe('event');
  });

  it.each([
    ...['Focus time', ' 🎧 Focus Time: mentoring plan', 'Fokuszeit', 'Temps de concentration'],
    ...['Tiempo de concentración', 'TEMPO DE FOCO - Mentoria'],
  ])('what is called focus time, with nobody else in it: %s', (subject) => {
    expect(form({ subject, showAs: 'busy' })).toEqual({ kind: 'no-meeting' });
    expect(form({ subject, showAs: 'busy', ...room })).toEqual({ kind: 'no-meeting' });
    expect(form({ subject, showAs: 'busy', ...lena }).kind).toBe('event');
  });

  it.each(['Mentoring: focus time', 'Focus timeline with Lena', 'Focus on goals'])(
    'a title that isn’t focus time’s stays: %s',
    (subject) => expect(form({ subject, showAs: 'busy' }).kind).toBe('event'),
  );

  it('somebody else’s meeting with hidden guests is one, however the user shows it', () => {
    const hidden = {
      ...people(person('me@example.org')),
      hideAttendees: true,
      showAs: 'oof',
    } as const;
    expect(form({ ...hidden, ...host('lena@example.org'), isOrganizer: false }).kind).toBe('event');
    expect(form({ ...hidden, isOrganizer: true }).kind).toBe('no-meeting');
  });

  it('busy, free or unknown alone are meetings as far as this goes', () => {
    for (const showAs of ['busy', 'free', 'unknown', 'tentative'] as const) {
      expect(form({ showAs }).kind).toBe('event');
    }
    expect(eventOf({ showAs: 'tentative' }).status).toBe('tentative');
  });
});

describe('texts and the way into a call', () => {
  const teams = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0';
  const zoom = 'https://example.zoom.us/j/123456789';
  const reading = { ...own, readBody: true };
  const body = (content: string, contentType: 'html' | 'text') => ({
    body: { content, contentType },
  });

  it('comes from the online meeting, else from places and description', () => {
    const location = { displayName: 'Online', locationUri: zoom };
    expect(eventOf({ onlineMeeting: { joinUrl: teams }, location }).joinUrl).toBe(teams);
    expect(eventOf({ onlineMeeting: null, onlineMeetingUrl: teams }).joinUrl).toBe(teams);
    expect(eventOf({ location }).joinUrl).toBe(zoom);
    expect(eventOf({ locations: [{ displayName: `Room 4 or ${zoom}` }] }).joinUrl).toBe(zoom);
    expect(eventOf(body(`Join: ${zoom}`, 'text'), reading).joinUrl).toBe(zoom);
  });

  it('places are named once each', () => {
    const locations = [
      { displayName: 'Room 4' },
      { displayName: 'Room 4' },
      { displayName: 'Café' },
    ];
    expect(eventOf({ locations, location: { displayName: 'Room 4; Café' } }).location).toBe(
      'Room 4; Café',
    );
    expect(eventOf({ location: { displayName: ' Room 4 ' } }).location).toBe('Room 4');
  });

  it('a description is read only where the user wishes it', () => {
    const told = { ...body('Goals & plans', 'text'), bodyPreview: 'Goals' };
    expect(eventOf(told).description).toBe('');
    expect(eventOf(told, reading).description).toBe('Goals & plans');
    expect(eventOf(body('<p>Goals &amp; plans</p>', 'html'), reading).description).toBe(
      'Goals & plans',
    );
    expect(eventOf({ bodyPreview: 'Goals' }, reading).description).toBe('Goals');
  });

  it.each(['private', 'confidential'] as const)(
    'a %s event tells its title only, unless asked for',
    (sensitivity) => {
      const secret = {
        ...{ sensitivity, location: { displayName: 'Clinic' }, ...body(zoom, 'text') },
        ...people(person('a@example.org')),
      };
      expect(eventOf(secret, reading)).toMatchObject({
        title: timed.subject,
        description: '',
        location: '',
        joinUrl: null,
      });
      expect(eventOf(secret, reading).attendees).toHaveLength(1);
      const all = eventOf(secret, { ...reading, showPrivate: true });
      expect(all).toMatchObject({ location: 'Clinic', joinUrl: zoom });
    },
  );

  it('a personal event is no secret', () => {
    expect(eventOf({ sensitivity: 'personal', location: { displayName: 'Café' } }).location).toBe(
      'Café',
    );
  });
});
