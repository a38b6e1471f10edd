import { describe, expect, it } from 'vitest';
import { addSample } from '@/lib/sample/add';
import { HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { answerEvent } from '@/lib/sync/page/answer-event';
import { sayNo, sayYes } from '@/lib/sync/page/decide';
import { account, dump, meetingsIn, partnersIn, take } from '../../meetings/reading';
import { actionFields, partnerFields } from '../../support/rows';
import { testStore } from '../../support/store';
import { deps, inCalendar, onGoogle, onOutlook, written } from './support';

type Shown = ReturnType<typeof onGoogle>;
const buttonFor = async (store: Store, shown: Shown) =>
  (await answerEvent(store, shown, deps)).button;

const maybe = { title: 'Career chat' };

describe('what a page shows alone', () => {
  it('is kept when it is mentoring, once, with the other person as its partner', async () => {
    const { store } = testStore();
    const button = await buttonFor(store, onGoogle(store));
    const before = await dump(store);
    expect(await buttonFor(store, onGoogle(store))).toEqual(button);
    const [meeting, ...more] = await meetingsIn(store);
    expect(more).toEqual([]);
    expect(meeting).toMatchObject({
      title: 'Mentoring Priya',
      start: store.clock() + 2 * HOUR,
      end: store.clock() + 3 * HOUR,
    });
    expect(button).toMatchObject({ kind: 'prepare', note: null, meetingId: meeting?.id });
    expect((await partnersIn(store)).map(({ name }) => name)).toEqual(['Priya Nair']);
    expect(await dump(store)).toBe(before);
  });

  it('is looked at and forgotten when it is something else', async () => {
    const { store } = testStore();
    const before = await dump(store);
    expect(await buttonFor(store, onGoogle(store, { title: 'Team sync' }))).toBeNull();
    expect(await dump(store)).toBe(before);
  });

  it('is asked about where nobody can be sure, and not stored', async () => {
    const { store } = testStore();
    const before = await dump(store);
    const button = await buttonFor(store, onGoogle(store, maybe));
    expect(button).toMatchObject({ kind: 'maybe', label: 'Mentoring?', meetingId: null });
    expect(button?.reasons).toContain('2 people take part');
    expect(await dump(store)).toBe(before);
  });

  it('is not kept where its time can’t be read, lasts a whole day, or lies too far away', async () => {
    const { store } = testStore();
    const before = await dump(store);
    for (const when of ['', 'Thursday', '14 May 2026', 'Friday, 14 May 2026, 10:00 – 11:00']) {
      expect(await buttonFor(store, onGoogle(store, { when }))).toBeNull();
      expect((await sayYes(store, onGoogle(store, { when }), deps)).button).toBeNull();
    }
    const far = onGoogle(store, { when: written(store, 24 * 300) });
    expect(await buttonFor(store, far)).toBeNull();
    expect((await sayYes(store, far, deps)).button).toBeNull();
    expect(await dump(store)).toBe(before);
  });

  it('is followed when it is shown at another time, or under another name', async () => {
    const { store } = testStore();
    await buttonFor(store, onGoogle(store));
    const when = written(store, 24 * 45);
    await buttonFor(store, onGoogle(store, { when, title: 'Mentoring, moved' }));
    const [meeting, ...more] = await meetingsIn(store);
    expect(more).toEqual([]);
    expect(meeting).toMatchObject({
      start: store.clock() + 24 * 45 * HOUR,
      title: 'Mentoring, moved',
    });
  });

  it('never takes another event for gone', async () => {
    const { store } = testStore();
    await buttonFor(store, onOutlook(store));
    await buttonFor(
      store,
      onOutlook(store, { key: 'another', title: 'Mentoring Amina', people: [] }),
    );
    expect((await meetingsIn(store)).map(({ status }) => status)).toEqual(['planned', 'planned']);
    expect(await store.calendarEvents.table.count()).toBe(2);
  });
});

describe('what the button offers', () => {
  it('tells before a meeting how many actions are open', async () => {
    const { store } = testStore();
    await buttonFor(store, onGoogle(store));
    const [priya] = await partnersIn(store);
    const partnerId = priya?.id ?? null;
    await store.actions.add(actionFields({ text: 'Send notes', partnerId }));
    await store.actions.add(actionFields({ text: 'Read it', partnerId, owner: 'partner' }));
    await store.actions.add(actionFields({ text: 'Done', partnerId, status: 'done' }));
    expect(await buttonFor(store, onGoogle(store))).toMatchObject({
      kind: 'prepare',
      label: 'Prepare',
      note: '2 open',
    });
  });

  it('opens it while it runs, and looks back until that is done', async () => {
    const { store, clock } = testStore();
    const shown = onGoogle(store);
    await buttonFor(store, shown);
    clock.now += 2.5 * HOUR;
    expect(await buttonFor(store, shown)).toMatchObject({ kind: 'open' });
    clock.now += HOUR;
    const button = await buttonFor(store, shown);
    expect(button).toMatchObject({ kind: 'look-back', label: 'Look back' });
    const meetingId = button?.meetingId ?? '';
    await store.reflections.add({ meetingId, text: 'It went well', learnt: '' });
    expect(await buttonFor(store, shown)).toBeNull();
  });

  it('speaks the user’s language, not the page’s', async () => {
    const { store } = testStore();
    const answer = await answerEvent(store, onGoogle(store, maybe), { locale: 'de' });
    expect(answer).toMatchObject({ lang: 'de', dir: 'ltr', words: { no: 'Nein' } });
    expect(answer.button?.reasons).toContain('2 Personen nehmen teil');
  });
});

it('is one meeting when it is found by a search, which tells no id, and then in the grid', async () => {
  const { store } = testStore();
  const found = await buttonFor(
    store,
    onOutlook(store, { key: 'looks-Thu--10-00-Mentoring-Priya' }),
  );
  expect(found).toMatchObject({ kind: 'prepare' });
  expect((await buttonFor(store, onOutlook(store)))?.meetingId).toBe(found?.meetingId);
  expect(await meetingsIn(store)).toHaveLength(1);
});

describe('the user’s answer', () => {
  it.each([
    ['Google', onGoogle],
    ['Outlook', onOutlook],
  ])('yes: keeps it and makes the meeting (%s)', async (_name, on) => {
    const { store } = testStore();
    const { button } = await sayYes(store, on(store, maybe), deps);
    const [meeting] = await meetingsIn(store);
    expect(button).toMatchObject({ kind: 'prepare', meetingId: meeting?.id });
    expect(meeting).toMatchObject({ title: maybe.title });
  });

  it.each([
    ['Google', onGoogle],
    ['Outlook', onOutlook],
  ])('no: is not asked again, nor of the same person (%s)', async (_name, on) => {
    const { store } = testStore();
    await take(store, await account(store), [inCalendar(store, { uid: 'x', title: 'Lunch' })]);
    expect((await sayNo(store, on(store, maybe), deps)).button).toBeNull();
    expect(await buttonFor(store, on(store, maybe))).toBeNull();
    expect(
      await buttonFor(store, on(store, { ...maybe, key: 'later', uid: 'b@google.com' })),
    ).toBeNull();
    expect(await store.calendarEvents.table.count()).toBe(1);
    expect(await meetingsIn(store)).toEqual([]);
  });

  it('no: takes away what was kept', async () => {
    const { store, clock } = testStore();
    const shown = onGoogle(store);
    await buttonFor(store, shown);
    clock.now += 1000;
    await sayNo(store, shown, deps);
    expect(await meetingsIn(store)).toEqual([]);
    expect(await buttonFor(store, shown)).toBeNull();
    clock.now += 1000;
    expect((await sayYes(store, shown, deps)).button?.kind).toBe('prepare');
    expect(await meetingsIn(store)).toHaveLength(1);
  });

  it('is the answer for the event of a calendar that is read', async () => {
    const { store } = testStore();
    const uid = 'elsewhere-1';
    await take(store, await account(store, 'google'), [inCalendar(store, { uid, ...maybe })]);
    const shown = onOutlook(store, maybe);
    expect(await buttonFor(store, shown)).toMatchObject({ kind: 'maybe' });
    await sayYes(store, shown, deps);
    const [meeting, ...more] = await meetingsIn(store);
    expect(more).toEqual([]);
    expect(meeting?.event?.uid).toBe(uid);
  });
});

describe('who of the people is the user', () => {
  const two = { title: 'Mentoring', people: onGoogle(testStore().store).people };
  const names = async (store: Store) => (await partnersIn(store)).map(({ name }) => name).sort();

  it('tells the calendar the event stands in', async () => {
    const { store } = testStore();
    await buttonFor(store, onGoogle(store, two));
    expect(await names(store)).toEqual(['Priya Nair']);
  });

  it('tells the partner who is known', async () => {
    const { store } = testStore();
    await store.partners.add(partnerFields({ name: 'Priya', emails: ['priya@example.org'] }));
    await buttonFor(store, onOutlook(store, two));
    expect(await names(store)).toEqual(['Priya']);
  });

  it('tells another calendar', async () => {
    const { store } = testStore();
    await take(store, await account(store), [inCalendar(store, { uid: 'x', title: 'Lunch' })]);
    await buttonFor(store, onOutlook(store, two));
    expect(await names(store)).toEqual(['Priya Nair']);
  });

  it('tells the page, by names alone', async () => {
    const { store } = testStore();
    const people = [
      { name: 'Jo Weber', email: '', self: true as const },
      { name: 'Priya Nair', email: '' },
    ];
    await answerEvent(store, onOutlook(store, { people }), deps);
    expect((await partnersIn(store)).map(({ name }) => name)).toEqual(['Priya Nair']);
  });

  it('nobody tells: then nobody is made a partner', async () => {
    const { store } = testStore();
    await sayYes(store, onOutlook(store, two), deps);
    expect(await meetingsIn(store)).toMatchObject([{ partnerIds: [] }]);
    expect(await names(store)).toEqual([]);
  });
});

describe('the sample', () => {
  it('mixes with nothing that a page shows', async () => {
    const { store } = testStore();
    await addSample(store, () => 0.5);
    const all = await meetingsIn(store);
    const [sampled] = all.filter(({ start }) => start > store.clock());
    if (!sampled) throw new Error('The sample has a meeting ahead');
    const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    const row = rows.find(({ eventKey }) => eventKey === sampled.eventKey);
    const when = written(
      store,
      (sampled.start - store.clock()) / HOUR,
      (sampled.end - sampled.start) / 60_000,
    );
    const { title } = sampled;
    const shown = onGoogle(store, { uid: row?.event.uid ?? '', title, when });
    const button = await buttonFor(store, shown);
    expect(button?.meetingId ?? null).not.toBe(sampled.id);
    expect(await store.meetings.get(sampled.id)).toEqual(sampled);
  });
});
