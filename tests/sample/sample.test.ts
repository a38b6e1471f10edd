import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCopy } from '@/lib/copies/write';
import { pickCurrent } from '@/lib/mentoring/rules/current-meeting';
import { promptSource } from '@/lib/reminders/prompt-rows';
import { addSample, sampleAccount } from '@/lib/sample/add';
import { ownInSample } from '@/lib/sample/own';
import { removeSample } from '@/lib/sample/remove';
import { sampleRows } from '@/lib/sample/rows';
import { tableNames } from '@/lib/sample/traces';
import { isSample, isSampleId, sampleId } from '@/lib/shared/sample-id';
import { parseSettings } from '@/lib/shared/settings';
import { MINUTE } from '@/lib/shared/time';
import { dueAccounts } from '@/lib/sync/due';
import { actionFields, meetingFields } from '../support/rows';
import { testStore } from '../support/store';
import { everything, theirs, uses } from './uses';

const seeds = fc.record({
  // Every moment from 2020 to 2037, daylight saving and leap days included.
  now: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2037, 0, 1) }),
  lot: fc.integer({ min: 0, max: 0xfffffff }),
});

describe('the ids of a sample', () => {
  it('are told from every other id', () => {
    fc.assert(fc.property(fc.uuid({ version: 4 }), (id) => !isSampleId(id)));
    fc.assert(fc.property(seeds, fc.nat(), ({ lot }, n) => isSampleId(sampleId(lot, n))));
    expect(sampleId(1, 1)).not.toBe(sampleId(2, 1));
  });
});

describe('a sample', () => {
  it('is believable at any moment: one meeting runs, the next starts in 25 minutes, none overlap', () => {
    fc.assert(
      fc.property(seeds, ({ now, lot }) => {
        const { meetings } = sampleRows(now, lot);
        const { mode, meeting, overlapping } = pickCurrent(meetings, now);
        expect([mode, overlapping]).toEqual(['live', []]);
        const [next] = meetings
          .filter(({ start }) => start > now)
          .sort((a, b) => a.start - b.start);
        const wait = (next?.start ?? 0) - now;
        expect(wait >= 25 * MINUTE && wait < 26 * MINUTE).toBe(true);
        expect((meeting?.end ?? 0) <= (next?.start ?? 0)).toBe(true);
      }),
    );
  });

  it('has rows that every table can read, each with its own id, all known as sample', async () => {
    const { store } = testStore();
    expect(await addSample(store)).toBe(true);
    const rows = await Promise.all(
      tableNames.map(async (name) => store[name].read(await store[name].table.toArray())),
    );
    const all = rows.flat();
    const made = Object.values(sampleRows(0, 0)).flat();
    expect(all.length).toBe(made.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.every(isSample)).toBe(true);
    expect(await store.repairs.table.count()).toBe(0);
  });

  it('speaks through the catalogue only', () => {
    expect(JSON.stringify(sampleRows(0, 0))).not.toContain('"sample.');
  });

  it('is there once, and its calendar is never due', async () => {
    const { store, clock } = testStore();
    await addSample(store);
    expect(await addSample(store)).toBe(false);
    expect(await dueAccounts(store, clock.now + 1e12)).toEqual([]);
    expect((await sampleAccount(store))?.kind).toBe('sample');
  });
});

describe('what the sample stays out of', () => {
  it('is any copy that leaves the browser', async () => {
    const { store } = testStore();
    await theirs(store);
    const settings = parseSettings(undefined);
    const before = await (await writeCopy(store, settings)).text();
    await addSample(store);
    await uses.action(store);
    await uses.note(store);
    expect(await (await writeCopy(store, settings)).text()).toBe(before);
  });

  it('is prompts and the digest of the week', async () => {
    const { store, clock } = testStore();
    const { partner, meeting } = await theirs(store);
    await addSample(store);
    await uses.action(store);
    const source = promptSource(store);
    const { meetings, partners } = await source.rows(clock.now);
    expect(meetings.map(({ id }) => id)).toEqual([meeting.id]);
    expect([...partners.keys()]).toEqual([partner.id]);
    expect(await source.open('me')).toBe(1);
    expect(await source.open('partner')).toBe(0);
  });
});

describe('removing the sample', () => {
  it('leaves every table exactly as it was before, whatever was done with it', async () => {
    const names = Object.keys(uses) as (keyof typeof uses)[];
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.constantFrom(...names), { maxLength: 8 }),
        async (withOwn, done) => {
          const { store, clock } = testStore();
          if (withOwn) await theirs(store);
          const before = await everything(store);
          await addSample(store);
          for (const use of done) {
            clock.now += MINUTE;
            await uses[use](store);
          }
          const used = await everything(store);
          const undo = await removeSample(store);
          expect(await everything(store)).toBe(before);
          await undo();
          expect(await everything(store)).toBe(used);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves the user’s own rows, which then name nothing of it', async () => {
    const { store } = testStore();
    const { partner } = await theirs(store);
    await addSample(store);
    const sample = sampleRows(store.clock(), 0).meetings[0];
    const [guest] = store.partners.read(await store.partners.table.toArray()).filter(isSample);
    const start = store.clock();
    const partnerIds = [partner.id, guest?.id ?? ''];
    const both = await store.meetings.add(meetingFields({ start, partnerIds }));
    const own = actionFields({ text: 'Own', partnerId: partner.id, meetingId: sample?.id ?? '' });
    const action = await store.actions.add(own);
    const undo = await removeSample(store);
    expect((await store.actions.get(action.id))?.meetingId).toBeNull();
    expect((await store.meetings.get(both.id))?.partnerIds).toEqual([partner.id]);
    const found = store.meetings.table.where('partnerStarts').startsWith(guest?.id ?? '');
    expect(await found.count()).toBe(0);
    await undo();
    expect((await store.meetings.get(both.id))?.partnerIds).toEqual(partnerIds);
  });

  it('tells what the user wrote into it, and nothing where they only looked and ticked', async () => {
    const { store, clock } = testStore();
    await addSample(store);
    clock.now += MINUTE;
    await uses.tick(store);
    await uses.answer(store);
    expect(await ownInSample(store)).toEqual([]);
    await uses.note(store);
    await uses.action(store);
    await uses.goal(store);
    expect(await ownInSample(store)).toEqual([
      { kind: 'noteBlocks', n: 1 },
      { kind: 'actions', n: 1 },
      { kind: 'other', n: 1 },
    ]);
    const [note] = store.noteBlocks.read(await store.noteBlocks.table.toArray()).filter(isSample);
    await store.noteBlocks.patch(note?.id ?? '', { markdown: 'Written over' });
    expect((await ownInSample(store))[0]).toEqual({ kind: 'noteBlocks', n: 2 });
  });

  it('is no question that a page has shown, only what was answered to it', async () => {
    const { store, clock } = testStore();
    await addSample(store);
    clock.now += MINUTE;
    const [meeting] = store.meetings.read(await store.meetings.table.toArray());
    const partnerId = meeting?.partnerIds[0] ?? '';
    const shown = { meetingId: meeting?.id ?? '', partnerId, promptId: 'P2.most', answer: '' };
    const { id } = await store.preparations.add(shown);
    expect(await ownInSample(store)).toEqual([]);
    await store.preparations.patch(id, { answer: 'The talk' });
    expect(await ownInSample(store)).toEqual([{ kind: 'preparations', n: 1 }]);
  });
});
