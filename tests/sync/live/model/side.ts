import type { Provider } from '@/lib/shared/provider';
import type { Answer, Arrived } from '../../../stand-ins/https-server';

/** What somebody who looks at a calendar sees of an event; times in UTC ms. */
export interface Shown {
  id: string;
  uid: string;
  /** Its place in the series, told as the calendar tells it; '' for an event that doesn't repeat. */
  place: string;
  title: string;
  start: number;
  end: number;
}

export interface NewEvent {
  title: string;
  /** UTC ms; it takes an hour. */
  start: number;
  partner: string;
  /** iCalUID, where the same event stands in several calendars. */
  uid?: string;
}

/** A provider with one account and its calendar under a script: all that the model knows of either. */
export interface Side {
  provider: Provider;
  answer(request: Arrived): Answer;
  accessTokens: Set<string>;
  shown(): Shown[];
  /** The ids of the series that still take place. */
  series(): string[];
  add(event: NewEvent): void;
  /** Eight weeks. */
  addSeries(event: NewEvent): void;
  move(id: string, by: number): void;
  rename(id: string, title: string): void;
  cancel(id: string): void;
  moveSeries(id: string, by: number): void;
  splitSeries(id: string, at: number, title: string): void;
  deleteSeries(id: string, which: number): void;
  /** Makes what was read so far worthless as a place to go on from. */
  expire(): void;
  /** Pages of odd sizes, entries in another order and twice, and what else the provider is free to do. */
  mood(which: number): void;
  /** The next request ends badly. */
  luck(which: number): void;
  quiet(): void;
}

/** A list in an order of its own, the same for the same number. */
export function shuffled<T>(list: readonly T[], which: number): T[] {
  const key = (n: number) => ((n + 1) * (which + 7)) % 11;
  return [...list.entries()].sort(([a], [b]) => key(a) - key(b)).map(([, one]) => one);
}

/** The sizes of the pages to come. */
export const pageSizes = (which: number): number[] => [which % 4, 2, 0, 5, which % 3];

/** Held back until other things had their turn. */
export const slow = (honest: () => Answer): Answer => ({
  ...honest(),
  after: new Promise((resolve) => setTimeout(resolve, 0)),
});
