import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallIdentity } from '@/lib/page/call/site';
import { type CallableMeeting, matchCall } from '@/lib/sync/page/match-call';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 24, 14, 5);
const THREAD =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ABC%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d';

const meet = (id: string): CallIdentity => ({
  site: 'meet',
  id,
  url: `https://meet.google.com/${id}`,
});
const zoom = (id: string): CallIdentity => ({
  site: 'zoom',
  id,
  url: `https://app.zoom.us/wc/${id}/join`,
});
const teams = (id: string): CallIdentity => ({
  site: 'teams',
  id,
  url: 'https://teams.microsoft.com/v2/',
});

/** A meeting of an hour that begins so many minutes from now. */
const at = (id: string, minutes: number, joinUrl: string | null): CallableMeeting => ({
  id,
  joinUrl,
  start: NOW + minutes * MINUTE,
  end: NOW + minutes * MINUTE + HOUR,
});

describe('by the conference id', () => {
  it.each<[string, CallIdentity, string]>([
    ['Meet', meet('kqv-mzta-xwe'), 'https://meet.google.com/KQV-MZTA-XWE?hs=122'],
    [
      'Zoom, with a password in the link only',
      zoom('84335626851'),
      'https://us02web.zoom.us/j/84335626851?pwd=SECRET.1',
    ],
    ['Zoom, a personal link', zoom('my/ada.q'), 'https://nordwind.zoom.us/my/Ada.Q'],
    ['Teams, a thread', teams('19:meeting_abc@thread.v2'), THREAD],
    [
      'Teams, a number',
      teams('1234567890123'),
      'https://teams.microsoft.com/meet/1234567890123?p=AbCd',
    ],
    [
      'Teams, a channel’s message',
      teams('19:c@thread.tacv2/1605'),
      'https://teams.microsoft.com/l/meetup-join/19%3aC%40thread.tacv2/1605?context=x',
    ],
    [
      'Teams, a channel without its message',
      teams('19:c@thread.tacv2'),
      'https://teams.microsoft.com/l/meetup-join/19%3aC%40thread.tacv2/1605?context=x',
    ],
  ])('%s', (_, call, joinUrl) => {
    const meetings = [at('other', 0, null), at('this', 120, joinUrl)];
    expect(matchCall(call, meetings, NOW)).toEqual({
      meetingId: 'this',
      by: 'id',
      apart: 2 * HOUR,
    });
  });

  it('tells messages of a channel apart', () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19%3aC%40thread.tacv2/1605?context=x';
    expect(matchCall(teams('19:c@thread.tacv2/1777'), [at('a', 0, link)], NOW)).toBeNull();
  });

  it('takes of a series the one that runs, else the nearest', () => {
    const link = 'https://meet.google.com/kqv-mzta-xwe';
    const week = 7 * 24 * 60;
    const series = [at('last', -week, link), at('now', -20, link), at('next', week, link)];
    expect(matchCall(meet('kqv-mzta-xwe'), series, NOW)).toEqual({
      meetingId: 'now',
      by: 'id',
      apart: 0,
    });
    const between = [at('last', -week, link), at('next', 600, link)];
    expect(matchCall(meet('kqv-mzta-xwe'), between, NOW)?.meetingId).toBe('next');
  });

  it('takes the one that has begun when the one before in the same room has just ended', () => {
    const link = 'https://zoom.us/j/84335626851';
    const room = [at('before', -60, link), at('now', 0, link)];
    expect(matchCall(zoom('84335626851'), room, NOW)).toMatchObject({ meetingId: 'now', apart: 0 });
  });

  it('doesn’t choose between two that run in the same room', () => {
    const link = 'https://zoom.us/j/84335626851';
    expect(
      matchCall(zoom('84335626851'), [at('a', -10, link), at('b', -20, link)], NOW),
    ).toBeNull();
  });
});

describe('by the link', () => {
  it('finds an address that names no call, whatever is asked behind it', () => {
    const call: CallIdentity = {
      site: 'zoom',
      id: '',
      url: 'https://nordwind.zoom.us/wc/room-blue/',
    };
    const meetings = [
      at('a', 300, 'https://nordwind.zoom.us/wc/room-blue?pwd=x'),
      at('b', 0, null),
    ];
    expect(matchCall(call, meetings, NOW)).toMatchObject({ meetingId: 'a', by: 'link' });
  });
});

describe('by the time', () => {
  const call = teams('');

  it.each([
    [15, 'a'],
    [16, null],
    [0, 'a'],
    [-59, 'a'],
    [-60, null],
  ])('a meeting of an hour that begins in %i minutes', (minutes, id) => {
    expect(matchCall(call, [at('a', minutes, null)], NOW)?.meetingId ?? null).toBe(id);
  });

  it('only when it is the only one', () => {
    expect(matchCall(call, [at('a', -10, null), at('b', 10, null)], NOW)).toBeNull();
    expect(matchCall(call, [at('a', -10, null), at('b', 30, null)], NOW)).toEqual({
      meetingId: 'a',
      by: 'time',
      apart: 0,
    });
  });

  it('not when its link says that it is another call', () => {
    expect(matchCall(call, [at('a', 0, 'https://zoom.us/j/84335626851')], NOW)).toBeNull();
    expect(
      matchCall(zoom('99999999999'), [at('a', 0, 'https://zoom.us/j/84335626851')], NOW),
    ).toBeNull();
    expect(
      matchCall(meet('kqv-mzta-xwe'), [at('a', 0, 'https://meet.google.com/abc-defg-hij')], NOW),
    ).toBeNull();
  });

  it('where the link can’t say: a thread against a number, a name against a number, a link that isn’t read', () => {
    expect(matchCall(teams('1234567890123'), [at('a', 0, THREAD)], NOW)?.by).toBe('time');
    expect(
      matchCall(zoom('my/ada.q'), [at('a', 0, 'https://zoom.us/j/84335626851')], NOW)?.by,
    ).toBe('time');
    expect(matchCall(call, [at('a', 0, THREAD)], NOW)?.by).toBe('time');
    const number = 'https://teams.microsoft.com/meet/1234567890123';
    expect(matchCall(call, [at('a', 0, number)], NOW)?.by).toBe('time');
    expect(matchCall(call, [at('a', 0, 'https://nordwind.webex.com/x')], NOW)?.by).toBe('time');
    expect(matchCall(call, [at('a', 0, 'not a link')], NOW)?.by).toBe('time');
  });
});

describe('any meetings', () => {
  const links = fc.constantFrom(
    null,
    'https://zoom.us/j/84335626851?pwd=a',
    'https://nordwind.zoom.us/wc/join/84335626851',
    'https://zoom.us/j/99999999999',
    'https://meet.google.com/kqv-mzta-xwe',
    'https://nordwind.webex.com/meet/ada',
    THREAD,
  );
  const meeting = fc.record({
    joinUrl: links,
    start: fc.integer({ min: -500, max: 500 }).map((minutes) => NOW + minutes * MINUTE),
    length: fc.integer({ min: 1, max: 180 }),
  });
  const meetings = fc.array(meeting, { maxLength: 12 }).map((all) =>
    all.map(({ joinUrl, start, length }, n) => ({
      id: `m${n}`,
      joinUrl,
      start,
      end: start + length * MINUTE,
    })),
  );
  const calls = fc.constantFrom(
    zoom('84335626851'),
    meet('kqv-mzta-xwe'),
    teams(''),
    teams('19:meeting_abc@thread.v2'),
    zoom('my/ada'),
  );

  it('come to the same in any order', () => {
    fc.assert(
      fc.property(meetings, calls, (all, call) => {
        expect(matchCall(call, all.toReversed(), NOW)).toEqual(matchCall(call, all, NOW));
      }),
    );
  });

  it('with the call’s own id go before all others, the nearest of them first', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const own = all.filter(({ joinUrl }) => joinUrl?.includes('84335626851'));
        const found = matchCall(zoom('84335626851'), all, NOW);
        fc.pre(own.length > 0);
        const apart = own.map(({ start, end }) => Math.max(0, start - NOW, NOW - end + 1));
        const nearest = Math.min(...apart);
        if (apart.filter((one) => one === nearest).length > 1) expect(found).toBeNull();
        else
          expect(found).toEqual({
            meetingId: own[apart.indexOf(nearest)]?.id,
            by: 'id',
            apart: nearest,
          });
      }),
    );
  });

  it('are found by time only when one alone runs or begins within 15 minutes', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const found = matchCall(teams(''), all, NOW);
        // Only what could be held there.
        const there = all.filter(({ joinUrl }) => !joinUrl || /teams|webex/.test(joinUrl));
        const fitting = there.filter(({ start, end }) => NOW < end && start <= NOW + 15 * MINUTE);
        expect(found?.meetingId).toBe(fitting.length === 1 ? fitting[0]?.id : undefined);
        if (found) expect(found.by).toBe('time');
      }),
    );
  });
});
