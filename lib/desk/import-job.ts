import type { Wording } from '../shared/wording';
import { DAYS_AHEAD, DAYS_BACK } from '../sync/window';
import type { Swap, SwapAnswer } from './swap';

/** Why part of a calendar could not be read; `line` counts from 1. */
export interface Problem {
  line: number | null;
  reason: Wording;
}

/** What reading one or several calendars came to. */
export interface Tally {
  /** Events in the part of time that is read, each date of a series counted. */
  events: number;
  /** Events at any time, a series counted once; null where a calendar was as before and was not read. */
  held: number | null;
  /** Dates of mentoring; `series` and `single` say how many series and lone meetings they belong to. */
  meetings: number;
  series: number;
  single: number;
  maybes: number;
  problems: Problem[];
}

/** What there is to say of one calendar among those given. */
export interface Remark {
  name: string;
  reason: Wording;
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
      /** What the user may have to do for it to go on. */
      hint: Wording | null;
      tally: Tally;
    }
  | {
      /** The calendar being read waits for an answer: it has nothing of the one whose place it takes. */
      state: 'asking';
      swap: Swap;
      onAnswer(answer: SwapAnswer): void;
    }
  | {
      state: 'done';
      /** How many calendars were given. */
      total: number;
      tally: Tally;
      /** The calendars that could not be read, and those without anything to show. */
      failures: Remark[];
      empties: Remark[];
    }
  | { state: 'stopped'; reason: Wording };

export const idle: Job = { state: 'idle' };
export const emptyTally: Tally = {
  events: 0,
  held: 0,
  meetings: 0,
  series: 0,
  single: 0,
  maybes: 0,
  problems: [],
};

/** Whether a reading brought at least one calendar in, an empty one included. */
export function tookIn(job: Job): boolean {
  return job.state === 'done' && job.failures.length < job.total;
}

/** Whether a reading brought something to show: an empty calendar leaves the first run where it is. */
export function broughtDates(job: Job): job is Extract<Job, { state: 'done' }> {
  return job.state === 'done' && job.tally.events > 0;
}

/** Two readings as one. */
export function together(one: Tally, other: Tally): Tally {
  return {
    events: one.events + other.events,
    held: (one.held ?? 0) + (other.held ?? 0),
    meetings: one.meetings + other.meetings,
    series: one.series + other.series,
    single: one.single + other.single,
    maybes: one.maybes + other.maybes,
    problems: [...one.problems, ...other.problems],
  };
}

/** Why a calendar that could be read has nothing to show; null where it has something. */
export function nothingIn({ events, held, problems }: Tally): Wording | null {
  if (events > 0 || held === null) return null;
  if (held === 0) {
    return { id: problems.length > 0 ? 'desk.import.broken' : 'desk.import.empty', params: {} };
  }
  return { id: 'desk.import.outside', params: { n: held, back: DAYS_BACK, ahead: DAYS_AHEAD } };
}

/** Mentoring as it stands in a calendar: a series once, with its dates, beside the meetings that stand alone. */
function mentoringParts({ meetings, series, single }: Tally): Wording[][] {
  // Two numbers are two plurals.
  const serial = [counted('series', series), counted('dates', meetings - single)];
  return [
    ...(series > 0 ? [serial] : []),
    ...(single > 0 ? [[counted('single', single)]] : []),
    ...(meetings === 0 ? [[{ id: 'desk.report.none', params: {} }]] : []),
  ];
}

function counted(what: string, n: number): Wording {
  return { id: `desk.report.${what}`, params: { n } };
}

/**
 * The report's parts in reading order: the dates read and of what time, then what is mentoring among them; each of one or several wordings that follow each other; a
 * question is only named where there is one.
 */
export function reportParts(tally: Tally): Wording[][] {
  const { events, maybes } = tally;
  const span = { back: DAYS_BACK, ahead: DAYS_AHEAD };
  const read = { id: 'desk.report.events', params: { n: events, ...span } };
  return [[read], ...mentoringParts(tally), ...(maybes > 0 ? [[counted('maybes', maybes)]] : [])];
}

/** The heading over the report: plain success only where something was found to show. */
export function reportHead({ total, tally, failures }: Extract<Job, { state: 'done' }>): Wording {
  if (failures.length === total) return { id: 'desk.import.none', params: {} };
  return { id: tally.events > 0 ? 'desk.import.done' : 'desk.import.nothing', params: {} };
}
