import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atOf,
  changed,
  decided,
  joined,
  later,
  type Register,
  standing,
} from '@/lib/handover/register';

/** Two sides of one row: what each says reads the other way round for the other one. */
const turn = (view: string) => [...view].reverse().join('');
const mirrored = ({ view, my, your }: Register): Register => ({
  ...{ view: view && turn(view), my: your, your: my },
});
const first = (view: string) => view;
const second = (view: string) => turn(view);

const register: fc.Arbitrary<Register> = fc.record({
  view: fc.constantFrom(null, 'ab', 'ba', 'aa', 'bc'),
  my: fc.nat(4),
  your: fc.nat(4),
});

type Step =
  | { do: 'write'; side: 0 | 1; view: string | null; at: number }
  | { do: 'send'; from: 0 | 1; keep: boolean }
  | { do: 'take'; to: 0 | 1; which: number; pick: 'mine' | 'theirs' | 'later' };

const side = fc.constantFrom<0 | 1>(0, 1);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      ...{ do: fc.constant('write' as const), side, at: fc.nat(9) },
      view: fc.constantFrom(null, 'ab', 'ba', 'aa', 'bc'),
    }),
    fc.record({ do: fc.constant('send' as const), from: side, keep: fc.boolean() }),
    fc.record({
      ...{ do: fc.constant('take' as const), to: side, which: fc.nat(5) },
      pick: fc.constantFrom('mine' as const, 'theirs' as const, 'later' as const),
    }),
  ),
  { maxLength: 20 },
);

const orders = [first, second] as const;

/** What a side makes of a file: as `decide.ts` does it. */
function taken(mine: Register, theirs: Register, at: 0 | 1, pick: 'mine' | 'theirs' | 'later') {
  const order = orders[at];
  if (standing(mine, theirs, order) !== 'torn') return joined(mine, theirs, order);
  const stands = later(mine, theirs, order).view;
  const view = pick === 'later' ? stands : pick === 'mine' ? mine.view : theirs.view;
  return decided(mine, theirs, view, order);
}

describe('what two sides know of a row', () => {
  it('comes to the same in whichever order it is joined, however often, however grouped', () => {
    fc.assert(
      fc.property(register, register, register, (a, b, c) => {
        const join = (one: Register, other: Register) => joined(one, other, first);
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  it('is joined alike on both sides', () => {
    fc.assert(
      fc.property(register, register, (a, b) => {
        const there = joined(mirrored(a), mirrored(b), second);
        expect(mirrored(there)).toEqual(joined(a, b, first));
      }),
      { numRuns: 3000 },
    );
  });

  it('is alike on both sides once each has taken in the other’s file, whatever came before', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const sides: [Register, Register] = [
          { view: 'ab', my: 1, your: 0 },
          { view: 'ba', my: 0, your: 1 },
        ];
        const files: { from: 0 | 1; register: Register }[] = [];
        const other = (at: 0 | 1) => (at === 0 ? 1 : 0);
        for (const step of all) {
          if (step.do === 'write') sides[step.side] = changed(sides[step.side], step.view, step.at);
          else if (step.do === 'send') {
            if (step.keep) files.push({ from: step.from, register: sides[step.from] });
          } else {
            const mail = files.filter(({ from }) => from === other(step.to));
            const file = mail[step.which % Math.max(1, mail.length)];
            if (!file) continue;
            const theirs = mirrored(file.register);
            sides[step.to] = taken(sides[step.to], theirs, step.to, step.pick);
          }
        }
        const [ana, bo] = sides;
        const anas = taken(ana, mirrored(bo), 0, 'later');
        const bos = taken(bo, mirrored(anas), 1, 'later');
        expect(mirrored(bos)).toEqual(anas);
        // And nothing is left to be shown.
        expect(standing(bos, mirrored(anas), second)).toBe('same');
      }),
      { numRuns: 3000 },
    );
  });

  it('never loses a change unseen: what goes was known to whoever wrote what stands, or is shown', () => {
    fc.assert(
      fc.property(steps, (all) => {
        // Each write is a word of its own; a version carries the words that it knew of.
        type Known = { register: Register; knows: ReadonlySet<number> };
        let n = 0;
        const begin = { knows: new Set<number>() };
        const sides: [Known, Known] = [
          { ...begin, register: { view: 'ab', my: 1, your: 0 } },
          { ...begin, register: { view: 'ba', my: 0, your: 1 } },
        ];
        const files: { from: 0 | 1; known: Known }[] = [];
        for (const step of all) {
          if (step.do === 'write') {
            n += 1;
            const before = sides[step.side];
            const view = step.view === null ? null : `${step.view}${n}`;
            const register = changed(before.register, view, step.at);
            // Taking away what is gone already changes nothing, and so there is nothing to know of.
            if (register === before.register) continue;
            sides[step.side] = { register, knows: new Set([...before.knows, n]) };
          } else if (step.do === 'send') {
            files.push({ from: step.from, known: sides[step.from] });
          } else {
            const mail = files.filter(({ from }) => from !== step.to);
            const file = mail[step.which % Math.max(1, mail.length)];
            if (!file) continue;
            const mine = sides[step.to];
            const theirs = mirrored(file.known.register);
            const order = orders[step.to];
            const how = standing(mine.register, theirs, order);
            const both = new Set([...mine.knows, ...file.known.knows]);
            if (how === 'newer')
              expect([...mine.knows].every((one) => file.known.knows.has(one))).toBe(true);
            if (how === 'older')
              expect([...file.known.knows].every((one) => mine.knows.has(one))).toBe(true);
            sides[step.to] = {
              register: taken(mine.register, theirs, step.to, step.pick),
              knows: both,
            };
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has its changes after all that was known, whatever the clock says', () => {
    fc.assert(
      fc.property(register, fc.nat(9), (before, at) => {
        const after = changed(before, 'new', at);
        expect(atOf(after)).toBeGreaterThan(atOf(before));
        expect(standing(before, after, first)).toBe('newer');
      }),
    );
  });
});
