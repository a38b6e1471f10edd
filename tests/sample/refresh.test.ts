import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setChair } from '@/lib/desk/partners/chair';
import { pickCurrent } from '@/lib/mentoring/rules/current-meeting';
import { addSample } from '@/lib/sample/add';
import { refreshSample } from '@/lib/sample/refresh';
import { removeSample } from '@/lib/sample/remove';
import { sampleTraces, tableNames } from '@/lib/sample/traces';
import { isSampleId } from '@/lib/shared/sample-id';
import { DAY, HOUR, MINUTE } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';
import { everything, theirs, uses } from './uses';

const meetingsOf = async (store: Store) =>
  store.meetings.read(await store.meetings.table.toArray()).filter(({ id }) => isSampleId(id));

/** What is not the sample's own: rows of the user's, in it or beside it. */
async function ofTheUser(store: Store) {
  const rows = tableNames.map(async (name) => {
    const all = (await store[name].table.toArray()) as { id: string }[];
    return [name, all.filter(({ id }) => !isSampleId(id))];
  });
  return JSON.stringify(await Promise.all(rows));
}

async function laidOut() {
  const made = testStore();
  await addSample(made.store);
  return made;
}

describe('a sample on another day', () => {
  it('shows a running and a coming meeting again, with nothing of the day before left', async () => {
    const { store, clock } = await laidOut();
    const before = (await meetingsOf(store)).length;
    const [meeting] = await meetingsOf(store);
    const place = { meetingId: meeting?.id ?? '', partnerId: meeting?.partnerIds[0] ?? '' };
    // The page keeps by itself what it showed: nobody's doing.
    await store.preparations.add({ ...place, promptId: 'reflect.self', answer: '' });
    clock.now += 20 * HOUR;
    expect(await refreshSample(store)).toBe(true);
    const meetings = await meetingsOf(store);
    expect(pickCurrent(meetings, clock.now).mode).toBe('live');
    expect(meetings).toHaveLength(before);
    expect(await store.preparations.table.count()).toBe(0);
    expect(await refreshSample(store)).toBe(false);
  });

  it('is left alone while its meetings are near, and where there is none', async () => {
    const { store, clock } = await laidOut();
    clock.now += 4 * HOUR;
    const before = await everything(store);
    expect(await refreshSample(store)).toBe(false);
    expect(await everything(store)).toBe(before);
    expect(await refreshSample(testStore().store)).toBe(false);
  });

  it('keeps what was written in the meeting, and starts another', async () => {
    const { store, clock } = await laidOut();
    const live = pickCurrent(await meetingsOf(store), clock.now).meeting;
    const meetingId = live?.id ?? '';
    clock.now += MINUTE;
    const note = { meetingId, order: 9, markdown: 'mine', visibility: 'private' } as const;
    await store.noteBlocks.add(note);
    const before = await meetingsOf(store);
    clock.now += DAY;
    await refreshSample(store);
    const after = await meetingsOf(store);
    expect(after).toContainEqual(live);
    expect(pickCurrent(after, clock.now).mode).toBe('live');
    // Yesterday's other meeting, which nobody opened, is gone: no question of what became of it.
    expect(after.filter(({ end, status }) => end < clock.now && status === 'planned')).toEqual([
      live,
    ]);
    expect(after).toHaveLength(before.length + 1);
    expect(await store.calendarEvents.table.count()).toBe(after.length);
  });

  it('starts none of a partner who was removed, or whose meetings are said to be none', async () => {
    const { store, clock } = await laidOut();
    await uses.answer(store);
    const [, tomasz] = store.partners.read(await store.partners.table.toArray());
    await store.partners.remove(tomasz?.id ?? '');
    clock.now += DAY;
    // Nobody is left to meet: it comes to rest.
    expect(await refreshSample(store)).toBe(false);
    const meetings = await meetingsOf(store);
    expect(meetings.filter(({ end }) => end > clock.now - HOUR && end < clock.now + DAY)).toEqual(
      [],
    );
  });

  it('keeps a chair that was turned round', async () => {
    const { store, clock } = await laidOut();
    const [priya] = store.partners.read(await store.partners.table.toArray());
    clock.now += MINUTE;
    await setChair(store, priya?.id ?? '', 'mentee');
    clock.now += DAY;
    expect(await refreshSample(store)).toBe(true);
    expect((await store.partners.get(priya?.id ?? ''))?.chair).toBe('mentee');
  });

  it('leaves the user’s own rows as they are, whatever was done, and goes without a trace', async () => {
    const names = Object.keys(uses) as (keyof typeof uses)[];
    const steps = fc.array(
      fc.record({ use: fc.constantFrom(...names), later: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 7 },
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), steps, async (withOwn, all) => {
        const { store, clock } = testStore();
        if (withOwn) await theirs(store);
        const before = await everything(store);
        await addSample(store);
        for (const { use, later } of all) {
          clock.now += later * HOUR;
          const own = await ofTheUser(store);
          await refreshSample(store);
          expect(await ofTheUser(store)).toBe(own);
          await uses[use](store);
        }
        const { loose } = await sampleTraces(store);
        expect([...loose.values()].flat()).toEqual([]);
        await removeSample(store);
        expect(await everything(store)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});
