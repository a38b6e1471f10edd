import type * as z from 'zod/mini';
import type { Action } from '../mentoring/action';
import type { Goal } from '../mentoring/goal';
import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { agreementSchema } from '../mentoring/relationship';
import { tookPlace } from '../signs/held';
import { type DayOf, dayReader } from './days';
import { type Grain, type Spans, spansOf } from './spans';

/** Rows of one relationship or of all, each table in any order; deleted rows don't count. */
export interface InsightRows {
  partners: readonly Pick<Partner, 'id' | 'deletedAt' | 'chair' | 'rhythmDays' | 'splitPartner'>[];
  meetings: readonly Meeting[];
  actions: readonly Action[];
  agreements: readonly z.infer<typeof agreementSchema>[];
  goals: readonly Goal[];
}

/** What insights look at besides rows. */
export interface InsightEnv {
  /** UTC ms. */
  now: number;
  /** IANA, in which days are days; the machine's where it is left out. */
  zone?: string;
  grain: Grain;
  /** The partner's first name; null over all partners. */
  name: string | null;
  /** The start of the very first meeting (UTC ms), where `meetings` may begin later. */
  first?: number | null;
}

/** The rows that count, in a fixed order, and the spans they are laid on. */
export interface Scene extends InsightRows {
  /** Meetings that took place, oldest first. */
  held: readonly Meeting[];
  spans: Spans;
  dayOf: DayOf;
  name: string | null;
  now: number;
}

const present = <T extends { deletedAt: number | null }>(rows: readonly T[]): T[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

export function sceneOf(rows: InsightRows, { now, zone, grain, name, first }: InsightEnv): Scene {
  const dayOf = dayReader(zone);
  const meetings = present(rows.meetings);
  const held = meetings
    .filter((meeting) => tookPlace(meeting, now))
    .sort((a, b) => a.start - b.start || byId(a, b));
  const start = Math.min(first ?? Number.POSITIVE_INFINITY, held[0]?.start ?? now);
  return {
    partners: present(rows.partners).sort(byId),
    meetings,
    actions: present(rows.actions),
    agreements: present(rows.agreements),
    goals: present(rows.goals),
    held,
    spans: spansOf(grain, dayOf(now), dayOf(start)),
    dayOf,
    name,
    now,
  };
}

/** How long a meeting lasted, ms: to its planned end, or until it was closed before. */
export function lengthOf({ start, end, closedAt }: Meeting): number {
  const until = closedAt === null ? end : Math.min(end, Math.max(closedAt, start));
  return Math.max(0, until - start);
}
