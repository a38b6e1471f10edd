import { describe, expect, it } from 'vitest';
import { normalForm } from '@/lib/calendar/sources/google/normal-form';
import { googleEventSchema } from '@/lib/calendar/sources/google/schemas';
import { berlin, eventOf, form, timed } from './one-event';

describe('people', () => {
  const lena = { email: 'Lena@Example.org', displayName: 'Lena Ort', responseStatus: 'accepted' };
  const me = { email: 'me@example.org', self: true, responseStatus: 'tentative' };

  it('are told with answer, part and self, the organiser among them', () => {
    const attendees = [
      { ...lena, organizer: true },
      me,
      { email: 'room@resource.calendar.google.com', resource: true, responseStatus: 'accepted' },
      { email: 'maybe@example.org', optional: true, responseStatus: 'needsAction' },
    ];
    const organizer = { email: 'lena@example.org' };
    const people = eventOf({ attendees, organizer }).attendees;
    const plain = { name: '', optional: false, organizer: false, resource: false, self: false };
    expect(people).toEqual([
      {
        ...plain,
        name: 'Lena Ort',
        email: 'lena@example.org',
        status: 'accepted',
        organizer: true,
      },
      { ...plain, email: 'me@example.org', status: 'tentative', self: true },
      {
        ...plain,
        email: 'room@resource.calendar.google.com',
        status: 'accepted',
        resource: true,
      },
      { ...plain, email: 'maybe@example.org', status: 'needs-action', optional: true },
    ]);
  });

  it('an organiser who is not listed comes first; a calendar or the user alone does not', () => {
    const organizer = { email: 'boss@example.org', displayName: 'Boss' };
    const [first] = eventOf({ attendees: [me], organizer }).attendees;
    expect(first).toMatchObject({ email: 'boss@example.org', organizer: true, status: 'accepted' });
    const team = { email: 'abc@group.calendar.google.com', displayName: 'Team' };
    expect(eventOf({ attendees: [me], organizer: team }).attendees).toHaveLength(1);
    expect(eventOf({ organizer: { email: 'me@example.org', self: true } }).attendees).toEqual([]);
  });

  it('of a list that Google left incomplete only the user’s own entry stays', () => {
    const organizer = { email: 'lena@example.org' };
    const { attendees } = eventOf({ attendees: [lena, me], organizer, attendeesOmitted: true });
    expect(attendees.map(({ email }) => email)).toEqual(['me@example.org']);
  });

  it('an odd guest is left out, the others stay, each once', () => {
    const attendees = [null, 7, { email: 9 }, {}, lena, { ...lena, displayName: 'Again' }];
    const event = googleEventSchema.parse({ ...timed, attendees });
    const found = normalForm(event, berlin);
    expect(found.kind === 'event' && found.event.attendees.map(({ name }) => name)).toEqual([
      'Lena Ort',
    ]);
  });
});

describe('the way into a call', () => {
  const meet = 'https://meet.google.com/abc-defg-hij';
  const zoom = 'https://example.zoom.us/j/123456789';

  it('comes from conference data first, a video before all', () => {
    const entryPoints = [
      { entryPointType: 'more', uri: zoom },
      { entryPointType: 'phone', uri: 'tel:+49-30-1234567' },
      { entryPointType: 'video', uri: meet },
    ];
    expect(eventOf({ conferenceData: { entryPoints }, location: zoom }).joinUrl).toBe(meet);
  });

  it('else from hangoutLink, place, description', () => {
    expect(eventOf({ hangoutLink: meet, location: zoom }).joinUrl).toBe(meet);
    expect(eventOf({ location: `Room 4 or ${zoom}` }).joinUrl).toBe(zoom);
    expect(eventOf({ description: `<a href="${zoom}">Join</a>` }).joinUrl).toBe(zoom);
    expect(eventOf({ location: 'https://example.org/j/1' }).joinUrl).toBeNull();
  });
});

describe('texts', () => {
  it('a description in HTML becomes plain, a plain one stays', () => {
    expect(eventOf({ description: '<p>Goals &amp; plans</p><br>a' }).description).toBe(
      'Goals & plans\n\na',
    );
    expect(eventOf({ description: 'a < b & c > d\n\n\n\ne' }).description).toBe(
      'a < b & c > d\n\n\n\ne',
    );
  });

  it.each(['private', 'confidential'])(
    'a %s event tells its title only, unless asked for',
    (visibility) => {
      const secret = {
        visibility,
        location: 'Clinic',
        description: 'https://example.zoom.us/j/1',
        attendees: [{ email: 'a@example.org' }],
      };
      expect(eventOf(secret)).toMatchObject({
        title: 'Mentoring with Lena',
        description: '',
        location: '',
        joinUrl: null,
      });
      expect(eventOf(secret).attendees).toHaveLength(1);
      const all = eventOf(secret, { ...berlin, showPrivate: true });
      expect(all).toMatchObject({ location: 'Clinic', joinUrl: 'https://example.zoom.us/j/1' });
    },
  );

  it.each(['focusTime', 'outOfOffice', 'workingLocation', 'birthday', 'fromGmail'])(
    '%s is no meeting',
    (eventType) => expect(form({ eventType })).toEqual({ kind: 'no-meeting' }),
  );

  it('a status that Google may think of later is no cancellation', () => {
    expect(eventOf({ status: 'tentative' }).status).toBe('tentative');
    expect(eventOf({ status: 'imagined', eventType: 'default' }).status).toBe('confirmed');
  });
});
