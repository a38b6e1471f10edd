import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import type { SearchedTable } from './documents';
import type { IndexState } from './keeper';
import type { Kind } from './kinds';
import type { Snippet } from './marks';
import type { Chip, Query } from './query';
import type { Person } from './sieve';

/** A line to search for. */
export interface Ask {
  /** Counts up; an answer names the line it is for. */
  n: number;
  line: string;
  /** BCP 47; in which days are named. */
  locale: string;
  /** How many of each kind. */
  most: number;
}

/** One thing found. */
export interface Result {
  key: string;
  id: string;
  table: SearchedTable;
  kind: Kind;
  people: Person[];
  meeting: string | null;
  /** UTC ms. */
  at: number;
  side: Side | null;
  state: 'open' | 'done' | null;
  due: string | null;
  /** What it is called; null for what has no name of its own. */
  name: Snippet | null;
  text: Snippet | null;
}

export interface Group {
  kind: Kind;
  total: number;
  results: Result[];
}

/** What was found for a line so far. */
export interface Answer {
  n: number;
  groups: Group[];
  total: number;
  /** All of the index was looked through. */
  whole: boolean;
  query: Query;
  chips: Chip[];
  problems: Wording[];
  /** Whether the line asks for anything. */
  asks: boolean;
}

export type Reply =
  | { type: 'answer'; answer: Answer }
  | { type: 'state'; state: IndexState }
  | { type: 'failed' };
