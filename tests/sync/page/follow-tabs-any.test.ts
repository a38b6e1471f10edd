import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '@/lib/shared/time';
import { CODE, named, tabs, unnamed } from './tabs';

type Tabs = Awaited<ReturnType<typeof tabs>>;
const here = { site: 'meet', call: CODE, follows: false } as const;
const follows = { site: 'meet', call: null, follows: true } as const;
const elsewhere = { ...follows, follows: false };

const tab = fc.integer({ min: 1, max: 3 });
const seconds = fc.integer({ min: 1, max: 150 });
const state = fc.constantFrom('before', 'lobby', 'in', 'left' as const);
/** What a tab can do to its call. */
const signal = fc.oneof(
  { arbitrary: fc.tuple(fc.constantFrom('named', 'unnamed'), state), weight: 4 },
  fc.tuple(fc.constantFrom('here', 'follows', 'elsewhere', 'gone', 'closed', 'sweep'), state),
);
const course = fc.array(fc.tuple(tab, signal, seconds), { maxLength: 20 });
type Signal = readonly [string, 'before' | 'lobby' | 'in' | 'left'];

function give({ follow, told }: Tabs, at: number, [what, how]: Signal): Promise<unknown> {
  if (what === 'named') return told(at, how, named);
  if (what === 'unnamed') return told(at, how, unnamed);
  if (what === 'here') return follow.here(at, here);
  if (what === 'follows') return follow.here(at, follows);
  if (what === 'elsewhere') return follow.here(at, elsewhere);
  if (what === 'gone') return follow.gone(at, false);
  return what === 'closed' ? follow.closed(at) : follow.sweep();
}

describe('any course of tabs', () => {
  const all = async (signals: [number, Signal, number][], check: (step: Step) => void) => {
    const browser = await tabs(60 * 24);
    const inside = new Set<number>();
    let before: number | null = null;
    for (const [at, one, later] of signals) {
      for (const n of [1, 2, 3]) browser.shown.add(n);
      await give(browser, at, one);
      const [what, how] = one;
      if (what !== 'sweep') inside.delete(at);
      if (what.endsWith('named') && how === 'in') inside.add(at);
      const now = await browser.over();
      check({ one, before, now, inside, clock: browser.clock.now });
      before = now;
      browser.wait(later);
    }
  };
  interface Step {
    one: Signal;
    before: number | null;
    now: number | null;
    inside: ReadonlySet<number>;
    clock: number;
  }

  it('never has a call over while one is in it, nor before one was', async () => {
    await fc.assert(
      fc.asyncProperty(course, async (signals) => {
        let was = false;
        await all(signals, ({ one: [what, how], now, inside }) => {
          was ||= what.endsWith('named') && how === 'in';
          if (inside.size > 0 || !was) expect(now).toBeNull();
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has it over once: the time told stands, but for the call that is back and the end that is sure', async () => {
    await fc.assert(
      fc.asyncProperty(course, async (signals) => {
        await all(signals, ({ one: [what, how], before, now, clock }) => {
          if (now === null || now === before) return;
          expect(['here', 'follows', 'elsewhere', 'gone', 'closed', 'left']).toContain(
            what.endsWith('named') ? how : what,
          );
          expect(now).toBe(how === 'left' && what.endsWith('named') ? clock : clock + MINUTE);
          if (before !== null) expect(now).toBeLessThan(before);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never has a page over that is loaded anew and tells of its call within a minute', async () => {
    const reload = fc.record({
      word: fc.boolean(),
      first: fc.constantFrom(here, follows),
      state: fc.constantFrom('before', 'lobby', 'in' as const),
      after: fc.integer({ min: 0, max: 59 }),
      later: seconds,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(reload, { minLength: 1, maxLength: 8 }), async (reloads) => {
        const { told, follow, over, wait, clock } = await tabs(60 * 24);
        await told(1, 'in');
        for (const { word, first, state: how, after, later } of reloads) {
          if (word) await follow.gone(1, false);
          await follow.here(1, first);
          expect(await over()).toBe(clock.now + MINUTE);
          wait(after);
          await told(1, how, first === here ? named : unnamed);
          expect(await over()).toBeNull();
          wait(later);
        }
        await follow.closed(1);
        expect(await over()).toBe(clock.now + MINUTE);
      }),
      { numRuns: 60 },
    );
  });
});
