import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givingOf } from '@/lib/handover/give';
import { lookAtBundle } from '@/lib/handover/take';
import { flipped, type HandTable } from '@/lib/handover/views';
import { agreeCharter, answerCharter } from '@/lib/records/charter';
import { actionFields } from '../support/rows';
import { type End, fileOf, pair, take, taking } from './support';

const text = fc.constantFrom('one', 'two', 'three');
const who = fc.constantFrom<0 | 1>(0, 1);
const step = fc.oneof(
  fc.record({ do: fc.constant('action' as const), who, text }),
  fc.record({ do: fc.constant('goal' as const), who, text }),
  fc.record({ do: fc.constant('agree' as const), who, text }),
  fc.record({ do: fc.constant('charter' as const), who, text }),
  fc.record({ do: fc.constant('settle' as const), who }),
  fc.record({ do: fc.constant('split' as const), who, n: fc.constantFrom(20, 50, 80) }),
  fc.record({ do: fc.constant('reword' as const), who, text, which: fc.nat(3) }),
  fc.record({ do: fc.constant('finish' as const), who, which: fc.nat(3) }),
  fc.record({ do: fc.constant('remove' as const), who, which: fc.nat(3) }),
  fc.record({ do: fc.constant('private' as const), who, which: fc.nat(3) }),
  fc.record({ do: fc.constant('send' as const), who }),
  fc.record({ do: fc.constant('take' as const), who, which: fc.nat(2) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function anAction({ store }: End, which: number) {
  const rows = store.actions.read(await store.actions.table.toArray());
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))[which % Math.max(1, rows.length)];
}

async function agree({ store, partner }: End, about: string) {
  await store.agreements.add({
    ...{ partnerId: partner, meetingId: null, topic: 'time', text: about, status: 'agreed' },
    ...{ gains: { me: about, partner: '' }, proposedBy: 'me', decidedBy: 'both' },
  });
}

async function change(at: End, one: Step) {
  const { store, partner } = at;
  if (one.do === 'action')
    await store.actions.add(actionFields({ text: one.text, partnerId: partner }));
  if (one.do === 'goal')
    await store.goals.add({
      ...{ partnerId: partner, text: one.text, smart: null, due: null, target: null, order: 1 },
      ...{ status: 'active', history: [] },
    });
  if (one.do === 'agree') await agree(at, one.text);
  if (one.do === 'charter') await answerCharter(store, partner, 'purpose', one.text);
  if (one.do === 'settle') await agreeCharter(store, partner, true);
  if (one.do === 'split') await store.partners.patch(partner, { splitPartner: one.n });
  if (!('which' in one) || one.do === 'take') return;
  const action = await anAction(at, one.which);
  if (!action) return;
  if (one.do === 'reword') await store.actions.patch(action.id, { text: one.text });
  if (one.do === 'finish')
    await store.actions.patch(action.id, { status: 'done', doneAt: at.clock.now });
  if (one.do === 'remove') await store.actions.remove(action.id);
  // A column that never leaves: it makes the row newer, and nothing that both share.
  if (one.do === 'private') await store.actions.patch(action.id, { detail: 'Only here' });
}

/** All that is shared, as the first of the two sees it. */
async function sharedBy(at: End, turned: boolean) {
  const giving = await givingOf(at.store, at.partner);
  const rows = giving?.rows ?? [];
  const views = rows.map(({ key, table, row, view }) => {
    return [key, view !== null && turned ? flipped(table as HandTable, row, view) : view] as const;
  });
  // What was open on one side and never said on the other is the same.
  return Object.fromEntries(views.filter(([, view]) => view !== null && view !== '{"text":""}'));
}

describe('two ends that hand over to each other', () => {
  it('have the same in the end, whatever was written, lost, repeated or late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
        const ends = await pair();
        const [ana, bo] = ends;
        const mail: Record<0 | 1, string[]> = { 0: [], 1: [] };
        for (const one of steps) {
          for (const { clock } of ends) clock.now += 1000;
          const at = ends[one.who];
          if (one.do === 'send') mail[one.who].push(await fileOf(at));
          else if (one.do === 'take') {
            const files = mail[one.who === 0 ? 1 : 0];
            const file = files[one.which % Math.max(1, files.length)];
            if (file) await take(at, file);
          } else await change(at, one);
        }
        await take(bo, await fileOf(ana));
        await take(ana, await fileOf(bo));
        await take(bo, await fileOf(ana));
        expect(await sharedBy(bo, true)).toEqual(await sharedBy(ana, false));
        const file = await fileOf(bo);
        const look = await lookAtBundle(ana.store, taking(ana, file));
        expect(look).toMatchObject({ differences: [], refused: [], withheld: 0 });
        for (const { store } of ends)
          for (const row of store.actions.read(await store.actions.table.toArray()))
            expect(['', 'Only here']).toContain(row.detail);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
