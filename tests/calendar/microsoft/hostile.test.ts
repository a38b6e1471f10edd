import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { listCalendars, parseMicrosoftCursor } from '@/lib/calendar/sources/microsoft';
import { normalForm } from '@/lib/calendar/sources/microsoft/normal-form';
import { graphEventSchema } from '@/lib/calendar/sources/microsoft/schemas';
import { refusals } from '../../stand-ins/graph/refusals';
import { own, timed } from './one-event';
import { answers, DAY, Machine, NOW, page, setUp } from './support';

const patience = { now: NOW, failures: 0, random: () => 0.5 };
const good = { ...timed, id: 'good', subject: 'Good' };

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

  it('texts of a megabyte are cut, in the event and in the series kept with the cursor', async () => {
    const huge = `x${'😀'.repeat(500_000)}`;
    const attendees = [{ emailAddress: { address: 'a@example.org', name: huge } }];
    const texts = {
      subject: huge,
      bodyPreview: huge,
      body: { content: huge, contentType: 'text' },
    };
    const places = { location: { displayName: huge }, locations: [{ displayName: huge }] };
    const all = { ...good, ...texts, ...places, attendees, iCalUId: huge, organizer: attendees[0] };
    const master = { ...all, id: 's', type: 'seriesMaster' };
    const occurrence = { ...all, id: 'o', type: 'exception', seriesMasterId: 's' };
    const machine = new Machine(answers(page([master, occurrence])), { readBody: true });
    await machine.sync();
    const [held] = machine.known.values();
    expect(JSON.stringify(held).length).toBeLessThan(40_000);
    expect(held?.event.title).toHaveLength(1_023);
    expect(() => encodeURI(held?.event.title ?? '')).not.toThrow();
    expect(JSON.stringify(machine.cursor).length).toBeLessThan(80_000);
    expect(parseMicrosoftCursor(JSON.stringify(machine.cursor))).toEqual(machine.cursor);
  });

  it('of 10,000 attendees 500 stay, the user and the organiser among them', async () => {
    const attendees: object[] = Array.from({ length: 10_000 }, (_, n) => ({
      emailAddress: { address: `guest${n}@example.org` },
    }));
    attendees.push({ emailAddress: { address: 'me@example.org' } });
    const organizer = { emailAddress: { address: 'o@example.org' } };
    const machine = new Machine(answers(page([{ ...good, attendees, organizer }])), {
      addresses: ['Me@Example.org'],
    });
    await machine.sync();
    const guests = [...machine.known.values()][0]?.event.attendees ?? [];
    expect(guests).toHaveLength(502);
    expect(guests.filter(({ self, organizer: host }) => self || host)).toHaveLength(2);
  });

  it('what can’t be read is set aside by reason and id, without content; the rest goes on', async () => {
    const items = [
      null,
      'text',
      { subject: 'no id' },
      { ...good, id: 'odd-place', location: 42 },
      { ...good, id: 'no-start', start: null },
      { ...good, id: 'ends-first', end: { dateTime: '2026-03-01T00:00:00' } },
      good,
    ];
    const machine = new Machine(answers(page(items)));
    const outcome = await machine.sync();
    expect(outcome.kind === 'changes' && outcome.odd).toEqual([
      { id: '', reason: { id: 'calendar.account.entry', params: {} }, aside: true },
      { id: 'odd-place', reason: { id: 'calendar.account.entry', params: {} }, aside: true },
      { id: 'no-start', reason: { id: 'calendar.problem.no-start', params: {} }, aside: true },
      { id: 'ends-first', reason: { id: 'calendar.problem.end-first', params: {} }, aside: false },
    ]);
    expect([...machine.known.keys()]).toEqual(['ends-first', 'good']);
  });

  it('an event that can’t be read any more keeps its former state, even where its series is told whole', async () => {
    const master = { ...good, id: 's', type: 'seriesMaster' };
    const occurrence = { ...good, id: 'o', type: 'exception', seriesMasterId: 's' };
    const other = { ...occurrence, id: 'other', subject: 'Other' };
    const odd = page([master, other, { ...occurrence, location: 42 }]);
    const machine = new Machine(answers(page([master, occurrence, other]), odd, odd));
    await machine.sync();
    expect(await machine.sync()).toMatchObject({ full: false, removed: [{ id: 's' }] });
    expect(machine.titles()).toEqual(['Good', 'Other']);
    machine.now += DAY;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['Good', 'Other']);
  });

  it('no description of a private series is kept with the cursor unasked', async () => {
    const told = { sensitivity: 'private', body: { content: 'secret', contentType: 'text' } };
    const master = { ...good, ...told, id: 's', type: 'seriesMaster' };
    const occurrence = { ...good, id: 'o', type: 'occurrence', seriesMasterId: 's' };
    const kept = async (options: object) => {
      const machine = new Machine(answers(page([master, occurrence])), options);
      await machine.sync();
      return JSON.stringify(machine.cursor);
    };
    expect(await kept({ readBody: true })).not.toContain('secret');
    expect(await kept({ showPrivate: true })).not.toContain('secret');
    expect(await kept({ readBody: true, showPrivate: true })).toContain('secret');
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
      { numRuns: 300 },
    );
  });

  it('any event at all has a normal form that the schema of all sources takes, or a reason', () => {
    const word = fc.option(fc.oneof(fc.string(), fc.constantFrom('oof', 'private', 'occurrence')), {
      nil: undefined,
    });
    const time = fc.record({
      dateTime: fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace('Z', '0000')),
      ),
      timeZone: fc.constantFrom('UTC', 'W. Europe Standard Time', 'Nonsense', ''),
    });
    const event = fc.record({
      ...{ id: word, type: word, seriesMasterId: word, iCalUId: word, subject: word, showAs: word },
      ...{
        occurrenceId: word,
        originalStart: word,
        originalStartTimeZone: word,
        sensitivity: word,
      },
      ...{ start: time, end: time, isAllDay: fc.boolean(), isCancelled: fc.boolean() },
      ...{ attendees: fc.array(fc.jsonValue()), locations: fc.array(fc.jsonValue()) },
    });
    fc.assert(
      fc.property(event, (told) => {
        const form = normalForm(graphEventSchema.parse(told), undefined, own);
        if (form.kind === 'event') calendarEventSchema.parse(form.event);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the list of calendars', () => {
  it('comes with names and colours, over pages', async () => {
    const value = [
      { id: 'a', name: 'Calendar', isDefaultCalendar: true, hexColor: '' },
      { id: 'b', name: ' Team ', hexColor: '#9fe1e7' },
      { id: 'c', hexColor: 'url(evil)' },
      { id: 7 },
    ];
    const link = 'https://graph.microsoft.com/v1.0/me/calendars?$skip=10';
    const list = { value: value.slice(0, 1), '@odata.nextLink': link };
    const door = answers(list, { value: value.slice(1) });
    const calendar = { color: null, primary: false, selected: false, readable: true };
    expect(await listCalendars({ ...patience, ...door })).toEqual({
      kind: 'calendars',
      odd: 1,
      calendars: [
        { ...calendar, id: 'a', name: 'Calendar', primary: true, selected: true },
        { ...calendar, id: 'b', name: 'Team', color: '#9fe1e7' },
        { ...calendar, id: 'c', name: 'c' },
      ],
    });
  });

  it('fails as events do', async () => {
    const { api, door } = setUp();
    expect(await listCalendars({ ...patience, ...door })).toMatchObject({
      calendars: [{ id: 'primary', primary: true }],
    });
    api.unlucky = refusals.noMailbox;
    expect(await listCalendars({ ...patience, ...door })).toMatchObject({ trouble: 'no-mailbox' });
    const link = 'https://graph.microsoft.com/v1.0/me/calendars?$skip=1';
    const endless = answers({ value: [{ id: 'a' }], '@odata.nextLink': link });
    expect(await listCalendars({ ...patience, ...endless })).toMatchObject({ trouble: 'server' });
  });
});
