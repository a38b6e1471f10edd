import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { sampleId } from '@/lib/shared/sample-id';
import { HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { answerEvent } from '@/lib/sync/page/answer-event';
import { sayYes } from '@/lib/sync/page/decide';
import { calendarEventOf, eventIdOf } from '@/lib/sync/page/event';
import { dump, meetingsIn, partnersIn } from '../../meetings/reading';
import { actionFields } from '../../support/rows';
import { testStore } from '../../support/store';
import { deps, onGoogle, onOutlook, written } from './support';

const when = { start: Date.UTC(2026, 4, 14, 11), end: Date.UTC(2026, 4, 14, 12), allDay: false };
const read = async (more: Parameters<typeof onGoogle>[1]) => {
  const shown = onGoogle(testStore().store, more);
  return calendarEventOf(shown, await eventIdOf(shown), when);
};

describe('what a page says is text, of some length, without controls', () => {
  it.each([
    ['Mentoring\u202e gnp.exe\u2066', 'Mentoring gnp.exe'],
    ['Mentoring\n\n\tPriya\u0000', 'Mentoring Priya'],
    ['\u200bMentoring\ufeff', 'Mentoring'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    [`${'a'.repeat(499)}😀`, 'a'.repeat(499)],
  ])('%j', async (title, kept) => {
    expect((await read({ title })).title).toBe(kept);
  });

  it('people of it are capped, and addresses are addresses', async () => {
    const people = Array.from({ length: 3000 }, (_, n) => ({
      name: 'x'.repeat(500),
      email: `p${n}@a.b`,
    }));
    const { attendees } = await read({ people });
    expect(attendees).toHaveLength(100);
    expect(attendees[0]?.name).toHaveLength(120);
    const odd = [
      { name: 'Eve', email: 'javascript:alert(1)' },
      { name: 'Eve\u202e', email: ' EVE@Example.ORG ' },
      { name: '', email: '' },
    ];
    expect((await read({ people: odd })).attendees).toMatchObject([
      { name: 'Eve', email: '' },
      { name: 'Eve', email: 'eve@example.org' },
    ]);
  });

  it('and a link is the link of a call', async () => {
    const link = async (joinUrl: string) => (await read({ joinUrl })).joinUrl;
    expect(await link('https://meet.google.com/abc-defg-hij')).toContain('abc-defg-hij');
    expect(await link('javascript:alert(1)')).toBeNull();
    expect(await link('https://meet.google.com.evil.example/abc-defg-hij')).toBeNull();
  });

  it('whatever stands there', () => {
    const text = fc.string({ unit: 'binary', maxLength: 900 });
    const shown = fc.record({
      key: text,
      uid: fc.option(text),
      recurrenceId: fc.option(text),
      title: text,
      joinUrl: fc.option(text),
      people: fc.array(fc.record({ name: text, email: text }), { maxLength: 5 }),
    });
    return fc.assert(
      fc.asyncProperty(shown, async (more) => {
        const event = await read(more);
        expect(calendarEventSchema.safeParse(event).success).toBe(true);
        expect(event.title.length).toBeLessThanOrEqual(500);
        expect(JSON.stringify(event.attendees)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
        expect(event.uid).toMatch(/^[!-~]{1,400}$/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('ids', () => {
  it('of the sample, with blanks, or too long ones are none', async () => {
    const odd = [`x@sample.example`, 'a b', 'a\nb', '', 'x'.repeat(401)];
    for (const uid of odd) {
      const { store } = testStore();
      expect((await eventIdOf(onGoogle(store, { uid }))).uid).toMatch(/^page-[0-9a-f]{32}$/u);
    }
  });

  it('that are made up are the same for the same event, and tell nothing of it', async () => {
    const { store } = testStore();
    const [a, b] = await Promise.all([eventIdOf(onOutlook(store)), eventIdOf(onOutlook(store))]);
    expect(a).toEqual(b);
    expect(await eventIdOf(onOutlook(store, { key: 'other' }))).not.toEqual(a);
  });

  it('that lie about the series’ start are dropped', async () => {
    const { store } = testStore();
    for (const recurrenceId of ['tomorrow', '2026-13-45', '2026-05-14T99:99:99Z']) {
      expect((await eventIdOf(onGoogle(store, { recurrenceId }))).recurrenceId).toBeNull();
    }
  });
});

it('asking twice at once makes one meeting, one partner and one calendar', async () => {
  const { store } = testStore();
  const all = [1, 2, 3, 4].map(() => answerEvent(store, onGoogle(store), deps));
  await Promise.all([...all, sayYes(store, onGoogle(store), deps)]);
  expect(await meetingsIn(store)).toHaveLength(1);
  expect(await partnersIn(store)).toHaveLength(1);
  expect(await store.calendarAccounts.table.count()).toBe(1);
});

it('a page can’t reach the rows of the sample by their ids', async () => {
  const { store } = testStore();
  const before = await dump(store);
  const shown = onGoogle(store, { uid: sampleId(1, 1), title: 'Team sync' });
  expect((await answerEvent(store, shown, deps)).button).toBeNull();
  expect(await dump(store)).toBe(before);
});

describe('a page that shows one mentoring after another', () => {
  const shows = (store: Store, n: number) =>
    onGoogle(store, {
      key: btoa(`event${n} jo@m`),
      uid: `event${n}@google.com`,
      title: `Mentoring Priya ${n}`,
    });

  it('has so many of them kept an hour, and of the next the user has to say it', async () => {
    const { store, clock } = testStore();
    for (let n = 0; n < 30; n += 1) await answerEvent(store, shows(store, n), deps);
    expect(await meetingsIn(store)).toHaveLength(30);
    const { button } = await answerEvent(store, shows(store, 30), deps);
    expect(button).toMatchObject({ kind: 'maybe', meetingId: null });
    expect(await meetingsIn(store)).toHaveLength(30);
    expect((await answerEvent(store, shows(store, 3), deps)).button?.kind).toBe('prepare');
    expect((await sayYes(store, shows(store, 30), deps)).button?.kind).toBe('prepare');
    expect(await meetingsIn(store)).toHaveLength(31);
    clock.now += HOUR;
    expect((await answerEvent(store, shows(store, 32), deps)).button?.kind).toBe('prepare');
  });
});

describe('a page that can read what is drawn in it', () => {
  const overheard = { ...deps, overheard: true };

  it('is told nothing of the user’s people and answers', async () => {
    const { store } = testStore();
    await answerEvent(store, onGoogle(store), deps);
    const [partner] = await partnersIn(store);
    await store.actions.add(actionFields({ partnerId: partner?.id ?? '', text: 'Send it' }));
    const note = async (to: typeof deps) =>
      (await answerEvent(store, onGoogle(store), to)).button?.note;
    expect(await note(deps)).toBe('1 open');
    expect(await note(overheard)).toBeNull();
    const maybe = onGoogle(store, {
      key: btoa('other12345 jo@m'),
      uid: 'other12345@google.com',
      title: 'Priya',
      when: written(store, 30),
    });
    const reasons = async (to: typeof deps) =>
      (await answerEvent(store, maybe, to)).button?.reasons.join();
    expect(await reasons(deps)).toContain('a partner of yours');
    expect(await reasons(overheard)).toMatch(/take part/);
    expect(await reasons(overheard)).not.toContain('partner');
  });
});
