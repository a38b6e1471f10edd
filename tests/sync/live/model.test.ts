import fc from 'fast-check';
import { it } from 'vitest';
import type { Provider } from '@/lib/shared/provider';
import { expectTrue, notesOf } from './model/expect-true';
import { type Step, steps } from './model/steps';
import { createWorld } from './model/world';
import { DAY, HOUR } from './support';

const common: Step[] = ['sync', 'sync', 'sync', 'note', 'share', 'connect'];
const all = Object.keys(steps) as Step[];
const history = fc.array(
  fc.record({
    step: fc.constantFrom<Step[]>(...all, ...common),
    /** Whose calendar: mostly the first. */
    whose: fc.constantFrom(0, 0, 0, 1, 2),
    which: fc.nat(10_000),
    by: fc.integer({ min: -100, max: 100 }),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

/** As many histories as wished: CAIRN_HISTORIES=2000 for a long look, CAIRN_SEED to see one again. */
const numRuns = Number(process.env.CAIRN_HISTORIES ?? 40);
const seed = process.env.CAIRN_SEED ? { seed: Number(process.env.CAIRN_SEED) } : {};

it.each<Provider>(['google', 'microsoft'])(
  'whatever happens to calendars, network, consent and worker, most of it with %s: after quiet all is as the calendars show it, and nothing of the user’s is lost',
  { timeout: Math.max(30_000, numRuns * 1_000) },
  async (provider) => {
    await fc.assert(
      fc.asyncProperty(history, async (told) => {
        const world = await createWorld(provider);
        for (const { step, whose, which, by } of told) {
          const seat = world.seats[whose];
          if (seat) await steps[step](world, seat, which, by);
        }
        for (const { side } of world.seats) side.quiet();
        const written = (await notesOf(world)).length;
        await expectTrue(world, written, 'soon');
        world.clock.now += DAY + HOUR;
        await expectTrue(world, written, 'a day later');
        await expectTrue(world, written, 'a day later');
      }),
      // A shorter history would take minutes to find: the seed is enough to see this one again.
      { numRuns, ...seed, endOnFailure: true },
    );
  },
);
