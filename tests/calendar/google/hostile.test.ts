import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { listCalendars } from '@/lib/calendar/sources/google';
import { answers, draft, Machine, NOW, page, setUp } from './support';

const patience = { now: NOW, failures: 0, random: () => 0.5 };
const good = { ...draft('Good'), id: 'good' };

describe('hostile and odd entries', () => {
  it('prototype keys stay words', async () => {
    const text = JSON.stringify(page([{ ...good, id: 'a' }])).replace(
      '"id":"a"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"__proto__"',
    );
    const machine = new Machine(answers(text));
    await machine.sync();
    const [held] = machine.known.values();
    expect(held?.id).toBe('__proto__');
    expect('polluted' in {}).toBe(false);
    expect(held && Object.getPrototypeOf(held.event)).toBe(Object.prototype);
    expect(Object.keys(held?.event ?? {}).sort()).toEqual(
      Object.keys(calendarEventSchema.shape).sort(),
    );
  });

  it('texts of a megabyte are cut, never in the middle of a character', async () => {
    const huge = `x${'😀'.repeat(500_000)}`;
    const attendees = [{ email: 'a@example.org', displayName: huge }];
    const item = { ...good, summary: huge, description: huge, location: huge, attendees };
    const more = { iCalUID: huge, recurringEventId: huge, organizer: { displayName: huge } };
    const machine = new Machine(answers(page([{ ...item, ...more }])));
    await machine.sync();
    const [held] = machine.known.values();
    expect(JSON.stringify(held).length).toBeLessThan(40_000);
    expect(held?.event.title).toHaveLength(1_023);
    expect(() => encodeURI(held?.event.title ?? '')).not.toThrow();
  });

  it('of 10,000 attendees 500 stay, the user and the organiser among them', async () => {
    const attendees: object[] = Array.from({ length: 10_000 }, (_, n) => ({
      email: `guest${n}@example.org`,
    }));
    attendees.push(
      { email: 'me@example.org', self: true },
      { email: 'o@example.org', organizer: true },
    );
    const machine = new Machine(answers(page([{ ...good, attendees }])));
    await machine.sync();
    const people = [...machine.known.values()][0]?.event.attendees ?? [];
    expect(people).toHaveLength(502);
    expect(people.filter(({ self, organizer }) => self || organizer)).toHaveLength(2);
  });

  it('what can’t be read is set aside by reason and id, without content; the rest goes on', async () => {
    const items = [
      null,
      'text',
      { summary: 'no id' },
      { ...good, id: 'odd-place', location: 42 },
      { ...good, id: 'no-start', start: null },
      { ...good, id: 'ends-first', end: { date: '2026-03-01' } },
      good,
    ];
    const machine = new Machine(answers(page(items)));
    const outcome = await machine.sync();
    expect(outcome.kind === 'changes' && outcome.odd).toEqual([
      { id: '', reason: { id: 'calendar.account.entry', params: {} }, aside: true },
      { id: 'odd-place', reason: { id: 'calendar.account.entry', params: {} }, aside: true },
      { id: 'no-start', reason: { id: 'calendar.problem.no-start', params: {} }, aside: true },
      { id: 'ends-first', reason: { id: 'calendar.problem.end-time', params: {} }, aside: false },
    ]);
    expect([...machine.known.keys()]).toEqual(['ends-first', 'good']);
  });

  it('an event that can’t be read any more keeps its former state, in changes and in a full round', async () => {
    const odd = page([{ ...good, location: 42 }]);
    const machine = new Machine(answers(page([good]), odd, odd));
    await machine.sync();
    expect(await machine.sync()).toMatchObject({ full: false });
    expect(machine.titles()).toEqual(['Good']);
    machine.now += 86_400_000;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['Good']);
  });

  it('entries that are no meetings never come in, and none is left when one becomes such', async () => {
    const { calendar, machine } = setUp();
    const id = calendar.add(draft('Talk'));
    calendar.add(draft('Office', NOW, { eventType: 'workingLocation' }));
    await machine.sync();
    expect(machine.titles()).toEqual(['Talk']);
    calendar.change(id, { eventType: 'focusTime' });
    await machine.sync();
    expect(machine.titles()).toEqual([]);
  });

  it('any JSON at all gives changes or a failure, never an exception', async () => {
    const anything = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.array(fc.jsonValue()).map((items) => JSON.stringify(page(items))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const outcome = await new Machine(answers(text)).sync();
        if (outcome.kind === 'changes') {
          for (const { event } of outcome.upserts) calendarEventSchema.parse(event);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the list of calendars', () => {
  it('comes with names, colours and rights', async () => {
    const items = [
      { id: 'me@example.org', summary: 'me', primary: true, accessRole: 'owner', selected: true },
      {
        id: 'team',
        summary: 'Team',
        summaryOverride: 'Our team',
        accessRole: 'reader',
        backgroundColor: '#9fe1e7',
      },
      { id: 'busy', accessRole: 'freeBusyReader', backgroundColor: 'url(evil)' },
      { id: 'gone', deleted: true },
      { id: 7 },
    ];
    const list = { kind: 'calendar#calendarList', items };
    const calendar = { color: null, primary: false, selected: false, readable: true };
    expect(await listCalendars({ ...patience, request: answers(list) })).toEqual({
      kind: 'calendars',
      odd: 1,
      calendars: [
        { ...calendar, id: 'me@example.org', name: 'me', primary: true, selected: true },
        { ...calendar, id: 'team', name: 'Our team', color: '#9fe1e7' },
        { ...calendar, id: 'busy', name: 'busy', readable: false },
      ],
    });
  });

  it('goes over pages, and fails as events do', async () => {
    const { api, request } = setUp();
    expect(await listCalendars({ ...patience, request })).toMatchObject({
      calendars: [{ id: 'primary', name: 'Calendar 0', primary: true }],
    });
    const first = { kind: 'calendar#calendarList', items: [], nextPageToken: 'p' };
    const last = { kind: 'calendar#calendarList', items: [{ id: 'a' }] };
    const paged = await listCalendars({ ...patience, request: answers(first, last) });
    expect(paged).toMatchObject({ calendars: [{ id: 'a' }] });
    api.accessTokens.clear();
    expect(await listCalendars({ ...patience, request })).toMatchObject({ trouble: 'signed-out' });
  });
});
