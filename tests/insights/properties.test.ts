import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grain, type InsightRows, insightsOf } from '@/lib/insights';
import { dayReader } from '@/lib/insights/days';
import { frameOf, panelsOf } from '@/lib/insights/drawing';
import { toldOf } from '@/lib/insights/follow';
import { bySpan, spansOf } from '@/lib/insights/spans';
import type { Meeting } from '@/lib/mentoring/meeting';
import { DAY, HOUR, localDate, MINUTE } from '@/lib/shared/time';
import { fateOf } from '@/lib/signs/follow';
import { actionOf, agreementOf, goalOf, held, NOW } from '../signs/rows';

const zones = ['UTC', 'America/St_Johns', 'Pacific/Chatham', 'Europe/Lisbon', 'Asia/Kathmandu'];
const zone = fc.constantFrom(...zones);
const grain = fc.constantFrom<Grain>('month', 'year');
const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: NOW + 40 * DAY });
const side = fc.constantFrom('me' as const, 'partner' as const);
const priya = {
  id: 'p',
  deletedAt: null,
  chair: 'mentor',
  rhythmDays: 14,
  splitPartner: 80,
} as const;
const tom = { ...priya, id: 'q', chair: 'mentee', rhythmDays: null } as const;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const lives = fc
  .array(
    fc.record({
      ago: fc.integer({ min: -10, max: 900 }),
      status: fc.constantFrom('held' as const, 'planned' as const, 'missed' as const),
      who: fc.constantFrom('p', 'q'),
      me: fc.nat(60),
      owner: side,
      by: side,
      is: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      due: fc.option(fc.integer({ min: -30, max: 30 })),
      after: fc.integer({ min: -5, max: 30 }),
    }),
    { maxLength: 60 },
  )
  .map((seeds): InsightRows => {
    const meetings = seeds.map(({ ago, status, who, me }) =>
      held(ago, {
        status,
        partnerIds: [who],
        talk: { me: me * MINUTE, partner: (60 - me) * MINUTE },
      }),
    );
    const at = (n: number): Meeting => meetings[n] ?? held(3);
    return {
      partners: [priya, tom],
      meetings,
      actions: seeds.map(({ who, owner, by, is, due, after }, n) =>
        actionOf(at(n), {
          ...{ partnerId: who, owner, proposedBy: by, status: is },
          doneAt: is === 'done' ? at(n).start + after * DAY : null,
          ...(due === null ? {} : { due: dayOf(at(n).start + due * DAY) }),
        }),
      ),
      agreements: seeds
        .filter(({ after }) => after > 10)
        .map(({ who, by }, n) =>
          agreementOf(at(n), { partnerId: who, decidedBy: by, proposedBy: by }),
        ),
      goals: seeds
        .slice(0, 5)
        .map(({ who, is }, n) =>
          goalOf(at(n).start, { partnerId: who, status: is === 'done' ? 'reached' : 'active' }),
        ),
    };
  });

type Table = keyof InsightRows;
const tables = [
  'partners',
  'meetings',
  'actions',
  'agreements',
  'goals',
] as const satisfies Table[];
const each = (rows: InsightRows, change: (list: readonly unknown[]) => unknown[]): InsightRows => ({
  ...rows,
  ...Object.fromEntries(tables.map((name) => [name, change(rows[name])])),
});

describe('insights, whatever the rows are', () => {
  const env = (of: Grain, name: string | null, where = 'UTC') => ({
    now: NOW,
    zone: where,
    grain: of,
    name,
  });

  it('are the same in any order of the rows', () => {
    fc.assert(
      fc.property(lives, grain, (rows, of) => {
        const turned = each(rows, (list) => [...list].reverse());
        expect(insightsOf(turned, env(of, null))).toEqual(insightsOf(rows, env(of, null)));
      }),
      { numRuns: 60 },
    );
  });

  it('know nothing of what was deleted', () => {
    fc.assert(
      fc.property(lives, grain, (rows, of) => {
        const both = each(rows, (list) => [
          ...list,
          ...list.map((row, n) => ({ ...(row as object), id: `gone ${n}`, deletedAt: NOW })),
        ]);
        expect(insightsOf(both, env(of, null))).toEqual(insightsOf(rows, env(of, null)));
      }),
      { numRuns: 60 },
    );
  });

  it('have no part greater than its whole, and a value for each span', () => {
    fc.assert(
      fc.property(lives, grain, zone, fc.constantFrom(null, 'Priya'), (rows, of, where, name) => {
        const one = { ...rows, partners: [priya] };
        for (const { chart, reading } of insightsOf(name ? one : rows, env(of, name, where))) {
          expect(reading.id).not.toContain('undefined');
          for (const { values } of chart?.lines ?? []) {
            expect(values).toHaveLength(chart?.spans.keys.length ?? 0);
            for (const value of values)
              if (value && value.of !== null) expect(value.part).toBeLessThanOrEqual(value.of);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say nothing of fewer than three meetings', () => {
    fc.assert(
      fc.property(lives, (rows) => {
        const few = { ...rows, meetings: rows.meetings.slice(0, 2) };
        const [hours, rhythm, , split, , goals] = insightsOf(few, env('year', null));
        for (const one of [hours, rhythm, split, goals]) expect(one?.chart).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('lay every hour of the shown months in exactly one of them, across every change of clocks', () => {
    fc.assert(
      fc.property(zone, fc.array(fc.nat(300), { minLength: 3, maxLength: 20 }), (where, ago) => {
        const meetings = ago.map((days, n) => held(days + n * 0.37 + 1));
        const rows = { partners: [], meetings, actions: [], agreements: [], goals: [] };
        const [hours] = insightsOf(rows, env('month', null, where));
        const sum = hours?.chart?.lines[0]?.values.reduce((all, one) => all + (one?.part ?? 0), 0);
        expect(sum).toBeCloseTo(
          meetings.reduce((all, one) => all + (one.end - one.start) / HOUR, 0),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('are drawn inside of their frame, however narrow', () => {
    fc.assert(
      fc.property(lives, grain, fc.integer({ min: 200, max: 900 }), (rows, of, width) => {
        for (const { chart } of insightsOf(rows, env(of, null))) {
          if (!chart) continue;
          const { inner } = frameOf(chart, width, 1);
          for (const { x, width: wide, full, part } of panelsOf(chart, width, 1).flatMap(
            ({ bars }) => bars,
          )) {
            expect(x).toBeGreaterThanOrEqual(inner.left - 0.01);
            expect(x + wide).toBeLessThanOrEqual(inner.right + 0.01);
            expect(full.y).toBeGreaterThanOrEqual(inner.top - 0.01);
            expect(part.height).toBeLessThanOrEqual(full.height + 0.01);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('days and spans', () => {
  it('reads the same local date as everywhere, for any instant in any zone', () => {
    fc.assert(
      fc.property(zone, fc.array(instant, { maxLength: 12 }), (where, all) => {
        const read = dayReader(where);
        for (const at of [...all, ...all.map((one) => one + 60_000)])
          expect(read(at)).toBe(localDate(at, where));
      }),
      { numRuns: 60 },
    );
  });

  it('tells of an undertaking what the sign tells', () => {
    const due = fc.option(instant.map(dayOf));
    const row = fc.record({ due, doneAt: instant, is: fc.constantFrom('open', 'done', 'dropped') });
    fc.assert(
      fc.property(row, zone, ({ due: by, doneAt, is }, where) => {
        const status = is as 'open' | 'done' | 'dropped';
        const action = actionOf(held(3), {
          status,
          due: by,
          doneAt: is === 'done' ? doneAt : null,
        });
        const fate = fateOf(action, { now: NOW, zone: where });
        const told = toldOf(action, localDate(NOW, where), dayReader(where));
        if (fate === 'open' || fate === 'dropped') expect(told).toBeNull();
        else expect(told?.kept).toBe(fate === 'kept');
      }),
    );
  });

  it('counts months and years back without a gap, and each date into one at most', () => {
    fc.assert(
      fc.property(grain, instant, instant, (of, now, first) => {
        const spans = spansOf(of, dayOf(now), dayOf(first));
        expect(new Set(spans.keys).size).toBe(spans.keys.length);
        expect([...spans.keys].sort()).toEqual(spans.keys);
        expect(spans.keys.at(-1)).toBe(dayOf(now).slice(0, of === 'month' ? 7 : 4));
        const days = Array.from({ length: 400 }, (_, n) => dayOf(now - n * DAY));
        const months = new Set(days.map((day) => day.slice(0, 7)));
        if (of === 'month') for (const key of spans.keys) expect(months.has(key)).toBe(true);
        expect(bySpan(spans, days, (day) => day).flat().length).toBeLessThanOrEqual(400);
      }),
    );
  });
});
