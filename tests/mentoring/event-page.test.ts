import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventDraft, eventPages, eventPageUrl } from '@/lib/mentoring/rules/event-page';

const start = Date.UTC(2026, 4, 28, 8);
const event: EventDraft = {
  title: 'Mentoring with Priya',
  start,
  end: start + 45 * 60_000,
  guest: 'priya@example.org',
};
const zone = 'Europe/Paris';
const fieldsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('the page of a new event', () => {
  it('is filled in at Google', () => {
    expect(fieldsOf(eventPageUrl('google', event, zone))).toEqual({
      action: 'TEMPLATE',
      text: 'Mentoring with Priya',
      dates: '20260528T080000Z/20260528T084500Z',
      ctz: 'Europe/Paris',
      add: 'priya@example.org',
    });
  });
  it.each(['outlook', 'outlookLive'] as const)(
    'is filled in at Outlook, with real spaces: %s',
    (page) => {
      const url = eventPageUrl(page, event, zone);
      expect(fieldsOf(url)).toEqual({
        subject: 'Mentoring with Priya',
        startdt: '2026-05-28T08:00:00Z',
        enddt: '2026-05-28T08:45:00Z',
        to: 'priya@example.org',
      });
      expect(url).not.toContain('+');
    },
  );
  it('is at its own host, and says what went in, whatever the words are', () => {
    const hosts = ['calendar.google.com', 'outlook.office.com', 'outlook.live.com'];
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('&add=evil@x.y', '#@evil.example/', '"><script>', '%0d%0aHost: e', '\ud800'),
    );
    const addresses = fc.oneof(words, fc.emailAddress());
    const days = fc.date({
      min: new Date(0),
      max: new Date(Date.UTC(9998, 0)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.tuple(words, words), addresses, days, ([a, b], guest, day) => {
        const draft = { title: a + b, guest, start: day.getTime(), end: day.getTime() + 1 };
        eventPages.forEach((page, at) => {
          const url = new URL(eventPageUrl(page, draft, zone));
          expect([url.protocol, url.host, url.hash, url.username]).toEqual([
            'https:',
            hosts[at],
            '',
            '',
          ]);
          const { text, subject, to, add, ...rest } = fieldsOf(url.href);
          const shown = (a + b).replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
          expect(text ?? subject).toBe(shown);
          const sent = to ?? add;
          if (sent !== undefined) expect(sent).toBe(guest);
          else expect(guest).not.toMatch(/^[\w.]+@[\w.]+$/);
          expect(Object.keys(rest)).toEqual(
            page === 'google' ? ['action', 'dates', 'ctz'] : ['startdt', 'enddt'],
          );
        });
      }),
    );
  });
  it.each(['a@b.org, evil@x.org', 'a@b.org;c@d.org', 'Priya <a@b.org>', 'nobody', ''])(
    'invites nobody by what is not one address: %s',
    (guest) => {
      for (const page of eventPages) {
        expect(eventPageUrl(page, { ...event, guest }, zone)).not.toMatch(/&(to|add)=/);
      }
    },
  );
});
