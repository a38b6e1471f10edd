import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSiteOf, identityOf } from '@/lib/page/call/identity';
import { TEAMS_LAUNCHER, TEAMS_LINK } from '../../stand-ins/pages/teams/page';

const idOf = (address: string) => identityOf(new URL(address))?.id ?? null;
const THREAD = '19:meeting_nmq0zduxzjatqxzhbg9u@thread.v2';
const packed = (link: object) => encodeURIComponent(btoa(JSON.stringify(link)));

describe('the call that an address names', () => {
  it.each([
    ['https://meet.google.com/kqv-mzta-xwe', 'kqv-mzta-xwe'],
    ['https://meet.google.com/KQV-MZTA-XWE/?authuser=1&pli=1', 'kqv-mzta-xwe'],
    ['https://meet.google.com/lookup/abcdefgh?authuser=0', 'lookup/abcdefgh'],
    ['https://meet.google.com/', null],
    ['https://meet.google.com/landing', null],
    ['https://meet.google.com/new', null],
    ['https://meet.google.com/kqv-mzta-xwex', null],
  ])('Meet: %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    [TEAMS_LINK, THREAD],
    [TEAMS_LAUNCHER, THREAD],
    [
      'https://teams.microsoft.com/_#/l/meetup-join/19:meeting_AB@thread.v2/0',
      '19:meeting_ab@thread.v2',
    ],
    [
      'https://teams.microsoft.com/_#/pre-join-calling/19:meeting_AB@thread.v2',
      '19:meeting_ab@thread.v2',
    ],
    ['https://teams.cloud.microsoft/_#/modern-calling/19:AB@thread.tacv2', '19:ab@thread.tacv2'],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3aAB%40thread.tacv2/1605190000000?context=x',
      '19:ab@thread.tacv2/1605190000000',
    ],
    ['https://teams.microsoft.com/meet/1234567890123?p=AbCd1234', '1234567890123'],
    ['https://teams.live.com/meet/9318098754618?p=kAZCY5', '9318098754618'],
    [
      'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/1234567890123?p=AbCd',
      '1234567890123',
    ],
    [
      `https://teams.microsoft.com/light-meetings/launch?agent=web&coords=${packed({ meetingUrl: 'https://teams.microsoft.com/meet/1234567890123?p=AbCd', passcode: 'AbCd' })}`,
      '1234567890123',
    ],
    [
      `https://teams.live.com/light-meetings/launch?coords=${packed({ meetingUrl: TEAMS_LINK })}`,
      THREAD,
    ],
    [
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F1234567890123%3Fanon%3Dtrue&type=meet',
      '1234567890123',
    ],
    ['https://teams.microsoft.com/light-meetings/launch?coords=%%%', null],
    ['https://teams.microsoft.com/v2/', null],
    ['https://teams.microsoft.com/_#/conversations/19:meeting_AB@thread.v2?ctx=chat', null],
    ['https://teams.microsoft.com/l/message/19:AB@thread.v2/1605', null],
  ])('Teams: %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    ['https://zoom.us/j/84335626851?pwd=SECRET.1', '84335626851'],
    ['https://us05web.zoom.us/j/84335626851#success', '84335626851'],
    ['https://nordwind.zoom.us/wc/join/84335626851', '84335626851'],
    ['https://app.zoom.us/wc/84335626851/join?fromPWA=1', '84335626851'],
    ['https://app.zoom.us/wc/84335626851/start', '84335626851'],
    ['https://app.zoom.us/wc/start/84335626851', '84335626851'],
    ['https://zoom.us/w/84335626851?tk=x', '84335626851'],
    ['https://zoom.us/s/84335626851', '84335626851'],
    ['https://www.zoomgov.com/j/1601234567', '1601234567'],
    ['https://zoom.us/my/Ada.Q?pwd=x', 'my/ada.q'],
    ['https://app.zoom.us/wc/my/ada.q', 'my/ada.q'],
    ['https://app.zoom.us/wc/leave?meetingNumber=84335626851&feedback=false', '84335626851'],
    ['https://app.zoom.us/wc/home', null],
    ['https://app.zoom.us/wc/home?redirect=/wc/84335626851/join', null],
    ['https://zoom.us/j/843356268512', null],
    ['https://zoom.us/profile', null],
  ])('Zoom: %s', (address, id) => expect(idOf(address)).toBe(id));

  it.each([
    'https://meet.google.com.example.com/kqv-mzta-xwe',
    'https://notzoom.us/j/84335626851',
    'https://teams.microsoft.com.example.com/meet/1234567890123',
    'https://example.com/?u=https://zoom.us/j/84335626851',
  ])('is nobody else’s: %s', (address) => {
    expect(callSiteOf(new URL(address))).toBeUndefined();
    expect(identityOf(new URL(address))).toBeNull();
  });

  it('carries no password, tenant or person on', () => {
    const secrets = /pwd|secret|abcd1234|tid|oid|11111111|66666666|context|\?|#/i;
    for (const address of [
      TEAMS_LINK,
      'https://zoom.us/j/84335626851?pwd=SECRET.1#success',
      'https://teams.microsoft.com/meet/1234567890123?p=AbCd1234',
    ]) {
      const named = identityOf(new URL(address));
      expect(named).not.toBeNull();
      expect(JSON.stringify(named)).not.toMatch(secrets);
    }
  });
});

describe('any address', () => {
  const hosts = fc.constantFrom('meet.google.com', 'teams.microsoft.com', 'app.zoom.us');

  it('is read without a fault, and its id stays short', () => {
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.string(), fc.string(), (host, path, query, hash) => {
        const url = new URL(`https://${host}${path}`);
        url.search = query;
        url.searchParams.set('coords', hash);
        url.hash = hash;
        const named = identityOf(url);
        if (named)
          expect(named.id.length).toBeLessThanOrEqual(url.pathname.length + hash.length + 50);
      }),
    );
  });

  it('gives a meeting the same id in every form of its link', () => {
    const thread = fc
      .stringMatching(/^[A-Za-z0-9]{10,60}$/)
      .map((x) => `19:meeting_${x}@thread.v2`);
    fc.assert(
      fc.property(thread, fc.constantFrom(0, 1, 2), (id, times) => {
        let escaped = id;
        for (let n = 0; n < times; n++) escaped = encodeURIComponent(escaped);
        const route = `/l/meetup-join/${escaped}/0`;
        const expected = id.toLowerCase();
        const all = [
          `https://teams.microsoft.com${route}?context=x`,
          `https://teams.microsoft.com/_#${route}`,
          `https://teams.cloud.microsoft/dl/launcher/launcher.html?url=${encodeURIComponent(`/_#${route}`)}`,
          `https://teams.live.com/light-meetings/launch?coords=${packed({ meetingUrl: `https://teams.live.com${route}` })}`,
        ];
        expect(all.map(idOf)).toEqual(all.map(() => expected));
      }),
    );
  });

  it('gives a Zoom meeting its number whatever host and password', () => {
    const forms = ['/j/N', '/wc/join/N', '/wc/N/join', '/wc/N/start', '/s/N'];
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000_000, max: 99_999_999_999 }),
        fc.constantFrom(...forms),
        fc.constantFrom('zoom.us', 'us02web.zoom.us', 'app.zoom.us', 'nordwind.zoom.com'),
        fc.string(),
        (number, form, host, password) => {
          const url = new URL(`https://${host}${form.replace('N', String(number))}`);
          url.searchParams.set('pwd', password);
          expect(identityOf(url)).toEqual({
            site: 'zoom',
            id: String(number),
            url: url.origin + url.pathname,
          });
        },
      ),
    );
  });
});
