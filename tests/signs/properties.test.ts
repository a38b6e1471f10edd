import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/lib/mentoring/meeting';
import { DAY, HOUR, MINUTE } from '@/lib/shared/time';
import { type SignRows, signsOf } from '@/lib/signs';
import { changeOf, ENOUGH, leanOf, WINDOW } from '@/lib/signs/enough';
import { fateOf } from '@/lib/signs/follow';
import { heldOf } from '@/lib/signs/held';
import {
  actionOf,
  agreementOf,
  answeredIn,
  closingOf,
  env,
  goalOf,
  held,
  learntIn,
  NOW,
  pulseOf,
  rows,
  talkedOf,
} from './rows';

const side = fc.constantFrom('me' as const, 'partner' as const);
const status = fc.constantFrom('held' as const, 'planned' as const, 'missed' as const);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const meetings = fc
  .array(fc.record({ ago: fc.integer({ min: -20, max: 400 }), status, me: fc.nat(70) }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ ago, me, status: is }) =>
      held(ago, {
        status: is,
        talk: { me: me * MINUTE, partner: (70 - me) * MINUTE },
        closedAt: me > 20 ? NOW - ago * DAY : null,
      }),
    ),
  );

/** A relationship with something of everything, as `n` numbers tell. */
const lives = fc
  .record({
    meetings,
    seeds: fc.array(
      fc.record({
        at: fc.nat(39),
        owner: side,
        by: side,
        after: fc.integer({ min: -30, max: 30 }),
        due: fc.option(fc.integer({ min: -30, max: 30 })),
        is: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
        mark: fc.constantFrom('fix' as const, 'approach' as const, null),
        prompt: fc.constantFrom('bad', 'good', 'other'),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ meetings: all, seeds }): SignRows => {
    const at = (n: number): Meeting => all[n % Math.max(all.length, 1)] ?? held(3);
    const actions = seeds.map(({ at: n, owner, by, after, due, is, mark }) => {
      const { start } = at(n);
      const done = is === 'done' ? start + after * DAY : null;
      return actionOf(at(n), {
        ...{ owner, proposedBy: by, status: is, doneAt: done, approach: mark },
        ...(due === null ? {} : { due: dayOf(start + due * DAY) }),
        ...(after > 20 ? { meetingId: null, createdAt: start + after * DAY } : {}),
      });
    });
    const some = seeds.filter(({ after }) => after > 0);
    return rows({
      meetings: all,
      actions,
      agenda: some.map(({ at: n, by, prompt }) =>
        talkedOf(at(n), { raisedBy: by, template: `prompt:${prompt}` }),
      ),
      agreements: some.map(({ at: n, by }) =>
        agreementOf(at(n), { decidedBy: by, proposedBy: by }),
      ),
      goals: some.slice(0, 4).map(({ at: n, after }) => goalOf(at(n).start - after * DAY)),
      prompts: some.map(({ at: n, prompt }) => answeredIn(at(n), prompt)),
      closings: some.map(({ at: n, after }) => closingOf(at(n), after > 15 ? 'A lot' : '')),
      pulses: some.map(({ at: n, after }) => pulseOf(at(n), 1 + (after % 5))),
      reflections: some.map(({ at: n }) => learntIn(at(n), 'Patience')),
    });
  });

type Table = Exclude<keyof SignRows, 'partner'>;
const tables = Object.keys(rows({})).filter((name): name is Table => name !== 'partner');

function shuffled(all: SignRows, by: number): SignRows {
  const turn = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => hash(a.id, by) - hash(b.id, by));
  return {
    ...all,
    ...Object.fromEntries(
      tables.map((name) => [name, turn(all[name] as readonly { id: string }[])]),
    ),
  };
}
function hash(text: string, by: number): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + by) % 1009, 7);
}

/** The same rows twice, each of the second lot deleted and under another id. */
function withDeleted(all: SignRows): SignRows {
  const both = <T extends { id: string }>(list: readonly T[]) => [
    ...list,
    ...list.map((row) => ({ ...row, id: `gone ${row.id}`, deletedAt: NOW })),
  ];
  return {
    ...all,
    ...Object.fromEntries(
      tables.map((name) => [name, both(all[name] as readonly { id: string }[])]),
    ),
  };
}

describe('whatever the rows are', () => {
  it('the signs are the same in any order', () => {
    fc.assert(
      fc.property(lives, fc.nat(1000), (all, by) => {
        expect(signsOf(shuffled(all, by), env)).toEqual(signsOf(all, env));
      }),
    );
  });

  it('what was deleted is not there', () => {
    fc.assert(
      fc.property(lives, (all) => {
        expect(signsOf(withDeleted(all), env)).toEqual(signsOf(all, env));
      }),
    );
  });

  it('each known sign rests on meetings that were held, and counts no more than there is', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const there = new Set(heldOf(all.meetings, NOW).meetings.map(({ id }) => id));
        for (const sign of signsOf(all, env)) {
          expect(sign.from.every(({ id }) => there.has(id))).toBe(true);
          expect(sign.from).toEqual(sign.from.toSorted((a, b) => a.start - b.start));
          const values = sign.series?.lines.flatMap((line) => line.values) ?? [];
          for (const value of values)
            if (value?.of != null) expect(value.part).toBeLessThanOrEqual(value.of);
          for (const line of sign.series?.lines ?? [])
            expect(line.values).toHaveLength(sign.series?.labels.length ?? -1);
          if (sign.level === 'early') expect([sign.from, sign.series]).toEqual([[], null]);
          else expect(sign.from.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('fewer than five things make no share', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const few = { ...all, actions: all.actions.slice(0, ENOUGH - 1), agenda: [] };
        const none = { ...few, agreements: [], prompts: [] };
        const kinds = ['follow', 'lead', 'alone', 'tone', 'ways'];
        for (const sign of signsOf(none, env))
          if (kinds.includes(sign.kind)) expect(sign.level).toBe('early');
      }),
    );
  });

  it('the latest meetings alone are looked at, and each thing is in one of them', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const found = heldOf(all.meetings, NOW);
        expect(found.meetings.length).toBeLessThanOrEqual(WINDOW);
        for (const action of all.actions) {
          const place = found.placeOf(action);
          if (place !== null) expect(found.meetings[place]).toBeDefined();
        }
      }),
    );
  });
});

describe('a due date', () => {
  const zones = ['Pacific/Kiritimati', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'] as const;
  it('is over at midnight where the user is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -48, max: 48 }), (zone, hours) => {
        const doneAt = NOW + hours * HOUR;
        const here = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(doneAt);
        const due = dayOf(NOW);
        const action = actionOf(held(1), { status: 'done', doneAt, due });
        expect(fateOf(action, { now: NOW, zone })).toBe(here <= due ? 'kept' : 'later');
      }),
    );
  });
});

describe('what counts as a change', () => {
  const part = fc.nat(30).chain((of) => fc.record({ part: fc.nat(of), of: fc.constant(of) }));
  it('is the same backwards, and never what one of five makes', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(changeOf(a, b) + changeOf(b, a)).toBe(0);
        const one = { part: Math.min(a.part + 1, a.of), of: a.of };
        expect(changeOf(a, one)).toBe(0);
      }),
    );
  });
  it('and which is more is the same from both sides', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const turned = { first: 'second', second: 'first', even: 'even' } as const;
        expect(leanOf(b, a)).toBe(turned[leanOf(a, b)]);
      }),
    );
  });
});
