import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageCall } from '@/lib/page/types';
import { A, B, bare, call, nothing, short, told, unclear } from './course';

describe('any course of looks', () => {
  const look = fc.constantFrom(
    ...(['before', 'lobby', 'in', 'left'] as const).flatMap((state) =>
      [A, B, null].map((name) => call(state, name)),
    ),
    nothing,
    bare,
    unclear,
  );
  const course = fc.array(fc.tuple(look, fc.integer({ min: 1, max: 400 })), { maxLength: 25 });

  it('tells nothing twice, and no call begins while another goes on', () => {
    fc.assert(
      fc.property(course, (looks) => {
        const all = told(looks);
        let inside: PageCall | null = null;
        for (const [n, seen] of all.entries()) {
          expect(seen).not.toEqual(all[n - 1] ?? null);
          if (seen === null || seen === 'unreadable') {
            expect([n, seen, seen === null && inside]).not.toEqual([n, null, inside ?? 'none']);
            continue;
          }
          if (inside?.id) expect(seen.id).toBe(inside.id);
          inside = seen.state === 'in' ? seen : null;
        }
      }),
    );
  });

  it('never tells what was there for less than its time', () => {
    const flicker = fc.array(fc.tuple(look, fc.integer({ min: 1, max: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(flicker, (looks) => {
        const calm = looks.flatMap((one) => [one, [call('in'), 2] as const]);
        expect(told([[call('in'), 60], ...calm, [call('in'), 60]]).map(short)).toEqual(['in a']);
      }),
    );
  });

  it('comes to the same however often it looks', () => {
    fc.assert(
      fc.property(course, (looks) => {
        const often = looks.flatMap(([one, seconds]) =>
          Array.from({ length: seconds }, () => [one, 1] as const),
        );
        expect(told(often).map(short)).toEqual(told(looks).map(short));
      }),
      { numRuns: 40 },
    );
  });
});
