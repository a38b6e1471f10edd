import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Turn } from '@/lib/mentoring/rules/talk';
import { BEAT, beat, changeTurn, keepTurn } from '@/lib/panel/turn-keeper';
import { MINUTE } from '@/lib/shared/time';

/** A while in view and the while after it; a page may be gone before it can tell. */
interface Stay {
  seen: number;
  gone: number;
  tells: boolean;
}

const stay = fc.record({
  seen: fc.integer({ min: 1, max: 20 * MINUTE }),
  gone: fc.integer({ min: 1, max: 40 * MINUTE }),
  tells: fc.boolean(),
});

function memoryShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** How long one turn counts over these stays, ended by a switch at the end of the last. */
async function counted(stays: readonly Stay[]): Promise<number> {
  const shelf = memoryShelf();
  let [now, sum] = [0, 0];
  const write = async (_: string, { since }: Turn, until: number) => {
    sum += until - since;
  };
  const anew = () => changeTurn(shelf, 'm', { side: 'me', since: now }, now, write);
  keepTurn(shelf, 'm', { side: 'me', since: now });
  for (const [at, { seen, gone, tells }] of stays.entries()) {
    const end = now + seen;
    for (; now <= end; now += BEAT) if (!beat(shelf, 'm', now)) await anew();
    now = end;
    if (at === stays.length - 1) break;
    if (tells) await anew();
    now += gone;
  }
  await changeTurn(shelf, 'm', null, now, write);
  return sum;
}

it('a turn counts the time in view, and of the time away what passes for a late sign at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stay, { minLength: 1, maxLength: 8 }), async (stays) => {
      const sum = await counted(stays);
      const seen = stays.reduce((all, one) => all + one.seen, 0);
      const away = stays.slice(0, -1);
      const late = away.reduce((all, { gone }) => all + Math.min(gone, 3 * BEAT), 0);
      const untold = away.filter(({ tells }) => !tells).length;
      expect(sum).toBeLessThanOrEqual(seen + late);
      expect(sum).toBeGreaterThanOrEqual(seen - untold * BEAT);
    }),
  );
});

it('a panel opened again at once goes on with the turn', async () => {
  const away = { seen: 10 * MINUTE, gone: MINUTE / 2, tells: false };
  expect(await counted([away, { ...away, seen: MINUTE }])).toBe(11.5 * MINUTE);
});

it('the time of a closed panel is nobody’s', async () => {
  const away = { seen: 10 * MINUTE, gone: 30 * MINUTE, tells: true };
  expect(await counted([away, { ...away, seen: MINUTE }])).toBe(11 * MINUTE);
});
