// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testStore } from '../support/store';
import { labelsIn, NOW, plantAll } from './planted';
import { recapLeaves } from './recap-leaves';

const other = crypto.randomUUID();
const word = fc.nat(999_999).map((n) => `zw${n}wz`);
const wordsIn = (text: string) => new Set([...text.matchAll(/zw\d+wz/g)].map(([found]) => found));

const asText = (text: string) => ({ text });

const note = fc.record({
  text: word,
  visibility: fc.constantFrom('private', 'shareable'),
  gone: fc.boolean(),
  here: fc.boolean(),
});
const action = fc.record({
  text: word,
  detail: word,
  owner: fc.constantFrom('me', 'partner'),
  status: fc.constantFrom('open', 'done', 'dropped'),
  gone: fc.boolean(),
  here: fc.boolean(),
  theirs: fc.boolean(),
  agreed: fc.boolean(),
  due: fc.constantFrom(null, '2026-05-20'),
  /** Days from the meeting. */
  done: fc.constantFrom(-40, -1, 1),
});
const goal = fc.record({
  text: word,
  status: fc.constantFrom('active', 'reached', 'dropped'),
  gone: fc.boolean(),
  theirs: fc.boolean(),
  smart: fc.option(
    fc.record({ specific: word, measurable: word, achievable: word, relevant: word }),
    { nil: null },
  ),
  due: fc.constantFrom(null, '2026-12-01'),
});
const DAY = 86_400_000;
const rows = fc.record({
  notes: fc.array(note, { maxLength: 6 }),
  actions: fc.array(action, { maxLength: 6 }),
  goals: fc.array(goal, { maxLength: 4 }),
});

async function lay(all: typeof rows extends fc.Arbitrary<infer T> ? T : never) {
  const { store } = testStore(NOW);
  const { partner, meeting } = await plantAll(store);
  const stamps = (gone: boolean) => {
    const id = crypto.randomUUID();
    return { id, createdAt: NOW, updatedAt: NOW, deletedAt: gone ? NOW : null };
  };
  for (const { text, visibility, gone, here } of all.notes) {
    const meetingId = here ? meeting : other;
    const row = { ...stamps(gone), meetingId, order: 5, markdown: text, visibility };
    await store.noteBlocks.table.add(row as never);
  }
  for (const { gone, here, theirs, agreed, done, ...rest } of all.actions) {
    const meetingId = here ? meeting : agreed ? other : null;
    const doneAt = rest.status === 'done' ? NOW + done * DAY : null;
    const of = { partnerId: theirs ? partner : other, meetingId, doneAt };
    const plain = { proposedBy: 'me', kind: 'task', goalId: null, approach: null };
    await store.actions.table.add({ ...stamps(gone), ...rest, ...plain, ...of } as never);
  }
  for (const { gone, theirs, ...rest } of all.goals) {
    const plain = { target: null, order: 1, history: [] };
    const row = { ...stamps(gone), ...plain, ...rest, partnerId: theirs ? partner : other };
    await store.goals.table.add(row as never);
  }
  return { store, partner, meeting };
}

describe('a recap (PRACTICE H5)', () => {
  it('holds what is marked, agreed and aimed at, and nothing else, whatever lies in the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const { store, partner, meeting } = await lay(all);
        const texts = await recapLeaves(store, partner, meeting, ['pt']);
        const may = [
          ...all.notes.filter((one) => one.here && !one.gone && one.visibility === 'shareable'),
          ...all.actions.filter((one) => {
            // Nothing of a first meeting is done before it, and what nobody agreed on in a meeting is the user's own.
            const done = one.status === 'done' && (one.here || one.agreed) && one.done > -2;
            return one.theirs && !one.gone && (done || (one.here && one.status === 'open'));
          }),
          ...all.goals
            .filter((one) => one.theirs && !one.gone && one.status === 'active')
            .flatMap(({ text, smart }) => [text, ...Object.values(smart ?? {})].map(asText)),
        ].map(({ text }) => text);
        expect(wordsIn(texts.join('\n'))).toEqual(new Set(may));
        // Each form but the dates holds all of it: copied twice as text, once as Markdown, and saved.
        const whole = texts.filter((text) => may.every((one) => text.includes(one)));
        expect(whole.length).toBeGreaterThanOrEqual(4);
        const planted = labelsIn(texts.join('\n'));
        const smart = ['achievable', 'measurable', 'relevant', 'specific'];
        const goals = [...smart.map((part) => `goals.smart.${part}`), 'goals.text'];
        const always = [
          ...['actions.text', ...goals, 'meetings.title', 'noteBlocks (marked).markdown'],
        ];
        expect(planted.filter((label) => !/^partners\.(?:name|emails)$/.test(label))).toEqual(
          always,
        );
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
