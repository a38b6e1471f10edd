import type { Wording } from '../shared/wording';

/** Why part of a calendar could not be read; `line` counts from 1. */
export interface Problem {
  line: number | null;
  reason: Wording;
}

/** What reading one or several calendars came to. */
export interface Tally {
  events: number;
  meetings: number;
  maybes: number;
  problems: Problem[];
}

/** The calendar being read, or what the last reading came to. */
export type Job =
  | { state: 'idle' }
  | {
      state: 'reading';
      name: string;
      index: number;
      total: number;
      /** 0 to 1; null while nobody knows. */
      progress: number | null;
      tally: Tally;
    }
  | { state: 'done'; tally: Tally; failures: Wording[] }
  | { state: 'stopped'; reason: Wording };

export const idle: Job = { state: 'idle' };
export const emptyTally: Tally = { events: 0, meetings: 0, maybes: 0, problems: [] };

/** Two readings as one. */
export function together(one: Tally, other: Tally): Tally {
  return {
    events: one.events + other.events,
    meetings: one.meetings + other.meetings,
    maybes: one.maybes + other.maybes,
    problems: [...one.problems, ...other.problems],
  };
}

/** The report's parts in reading order; a question is only named where there is one. */
export function reportParts(tally: Tally): Wording[] {
  const part = (id: string, n: number) => ({ id, params: { n } });
  return [
    part('desk.report.events', tally.events),
    part('desk.report.meetings', tally.meetings),
    ...(tally.maybes > 0 ? [part('desk.report.maybes', tally.maybes)] : []),
  ];
}
