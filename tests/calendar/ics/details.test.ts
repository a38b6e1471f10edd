import { describe, expect, it } from 'vitest';
import { callLink } from '@/lib/calendar/join-link';
import { calendar, eventsOf, read, vevent } from './build';

const one = (...lines: string[]) => eventsOf(vevent('DTSTART:20260105T090000Z', ...lines))[0];

describe('texts', () => {
  it('are unescaped and otherwise left alone', () => {
    const event = one(
      'SUMMARY:A\\, B\\; C\\\\n <b>x</b>',
      'DESCRIPTION:one\\ntwo\\Nthree',
      'LOCATION:R\0oom',
    );
    expect(event?.title).toBe('A, B; C\\n <b>x</b>');
    expect(event?.description).toBe('one\ntwo\nthree');
    expect(event?.location).toBe('Room');
  });

  it('fall back to the words of X-ALT-DESC', () => {
    const html =
      'X-ALT-DESC;FMTTYPE=text/html:<html><head><style>p{}</style></head><p>Hi &amp\\; bye</p><br>there</html>';
    expect(one(html)?.description).toBe('Hi & bye\n\nthere');
    expect(one('DESCRIPTION:plain', html)?.description).toBe('plain');
  });

  it('name the calendar', () => {
    expect(read(calendar('X-WR-CALNAME:Work\\, mine')).name).toBe('Work, mine');
    expect(read(calendar('NAME:Newer')).name).toBe('Newer');
  });

  it('tell the status', () => {
    expect(one('STATUS:TENTATIVE')?.status).toBe('tentative');
    expect(one('STATUS:CANCELLED')?.status).toBe('cancelled');
    expect(one()?.status).toBe('confirmed');
  });
});

describe('attendees', () => {
  const lines = [
    'ORGANIZER;CN=Olga:mailto:OLGA@example.org',
    'ATTENDEE;CN="Ann; B: C";PARTSTAT=ACCEPTED:MAILTO:Ann@Example.org',
    'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=TENTATIVE:mailto:opt@example.org',
    'ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:room@example.org',
  ];

  it('come in the form of every source, the organiser first when not listed', () => {
    const attendees = one(...lines)?.attendees ?? [];
    const short = attendees.map((a) =>
      [a.name, a.email, a.status, a.optional && 'opt', a.organizer && 'org', a.resource && 'res']
        .filter(Boolean)
        .join(' '),
    );
    expect(short).toEqual([
      'Olga olga@example.org accepted org',
      'Ann; B: C ann@example.org accepted',
      'opt@example.org tentative opt',
      'Blue room room@example.org needs-action res',
    ]);
  });

  it('mark a listed organiser and the user', () => {
    const input = calendar(
      vevent(
        'DTSTART:20260105T090000Z',
        ...lines,
        'ATTENDEE;PARTSTAT=DECLINED:mailto:olga@example.org',
      ),
    );
    const people = read(input, { selfEmails: ['Ann@example.org'] }).events[0]?.attendees ?? [];
    expect(
      people.filter(({ organizer }) => organizer).map(({ name, status }) => name + status),
    ).toEqual(['Olgadeclined']);
    expect(people.filter(({ self }) => self).map(({ email }) => email)).toEqual([
      'ann@example.org',
    ]);
  });
});

describe('call links', () => {
  it.each([
    'https://meet.google.com/abc-defg-hij',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'https://teams.live.com/meet/9312345',
    'https://teams.cloud.microsoft/meet/9312345',
    'https://nordwind.zoomgov.com/j/1609312345',
    'https://us02web.zoom.us/j/123456?pwd=abc',
    'https://acme.webex.com/meet/someone',
  ])('%s', (link) => {
    expect(one(`DESCRIPTION:Join: ${link}.`)?.joinUrl).toBe(link);
  });

  it.each([
    'http://meet.google.com/abc-defg-hij',
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://evil.example/https://zoom.us/j/1',
    'https://zoom.us@evil.example/j/1',
    'https://evilzoom.us/j/1',
    'https://zoom.us/pricing',
    'https://support.google.com/meet',
    'javascript:alert(1)',
  ])('is not %s', (link) => {
    expect(callLink(link)).toBeNull();
  });

  it('prefer the calendar’s own field to the description', () => {
    const event = one(
      'DESCRIPTION:https://zoom.us/j/1',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
    );
    expect(event?.joinUrl).toBe('https://meet.google.com/abc-defg-hij');
    const conference = 'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://zoom.us/j/2';
    expect(one('LOCATION:https://zoom.us/j/1', conference)?.joinUrl).toBe('https://zoom.us/j/2');
  });
});
