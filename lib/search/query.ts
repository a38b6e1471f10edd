import { addDays } from '../shared/time';
import type { Wording } from '../shared/wording';
import { type DayContext, type Days, daysIn } from './days';
import { type FilterKey, filterKeyOf, kindOf, saysLate, saysMe, stateOf } from './filter-words';
import type { Kind } from './kinds';
import { type Item, itemsIn } from './query-items';

/** Bounds of local dates, both included; null is open. */
export interface Span {
  from: string | null;
  to: string | null;
}

/** What is looked for. */
export interface Query {
  words: string[];
  phrases: string[];
  not: string[];
  /** Whose it is: a name as typed, or the user. */
  from: { name: string } | 'me' | null;
  /** With whom: all of these names. */
  with: string[];
  /** Any of these; all kinds where empty. */
  kinds: Kind[];
  state: 'open' | 'done' | null;
  due: Span;
  /** When it was. */
  when: Span;
}

/** A filter as it was understood, with the part of the line that says it. */
export interface Chip {
  key: FilterKey;
  value: string;
  start: number;
  end: number;
}

export interface Reading {
  query: Query;
  chips: Chip[];
  /** One sentence for each filter that says nothing: its words are searched instead. */
  problems: Wording[];
}

export interface QueryContext extends Omit<DayContext, 'ahead'> {
  /** Whether a name fits a partner; without it any does. */
  knows?(name: string): boolean;
}

const everything = (): Query => ({
  words: [],
  phrases: [],
  not: [],
  from: null,
  with: [],
  kinds: [],
  state: null,
  due: { from: null, to: null },
  when: { from: null, to: null },
});

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: string | null, b: string | null) =>
  a === null || (b !== null && b < a) ? b : a;
const within = (span: Span, from: string | null, to: string | null): Span => ({
  from: later(span.from, from),
  to: sooner(span.to, to),
});

/** The bounds that "<", ">=" and their like put around some days. */
function bounds(sign: string, { from, to }: Days): [string | null, string | null] {
  if (sign === '<') return [null, addDays(from, -1)];
  if (sign === '<=') return [null, to];
  if (sign === '>') return [addDays(to, 1), null];
  return sign === '>=' ? [from, null] : [from, to];
}

type Change = Partial<Query> | Wording;
const isWrong = (change: Change): change is Wording => 'id' in change;
const wrong = (what: string, value: string): Wording => ({
  id: `search.bad.${what}`,
  params: { word: value },
});

function dueOf(query: Query, value: string, context: QueryContext): Change {
  if (saysLate(value)) {
    return { state: 'open', due: within(query.due, null, addDays(context.today, -1)) };
  }
  const [, sign = '', rest = ''] = /^([<>]=?|=)?(.*)$/s.exec(value) ?? [];
  const days = daysIn(rest, { ...context, ahead: true });
  return days ? { due: within(query.due, ...bounds(sign, days)) } : wrong('date', value);
}

function whenOf(
  query: Query,
  key: 'before' | 'after',
  value: string,
  context: QueryContext,
): Change {
  const days = daysIn(value, { ...context, ahead: false });
  if (!days) return wrong('date', value);
  const [from, to] = bounds(key === 'before' ? '<' : '>=', days);
  return { when: within(query.when, from, to) };
}

function understood(query: Query, key: FilterKey, value: string, context: QueryContext): Change {
  const known = context.knows ?? (() => true);
  switch (key) {
    case 'from':
      if (saysMe(value)) return { from: 'me' };
      return known(value) ? { from: { name: value } } : wrong('name', value);
    case 'with':
      return known(value) ? { with: [...query.with, value] } : wrong('name', value);
    case 'kind': {
      const kind = kindOf(value);
      return kind ? { kinds: [...new Set([...query.kinds, kind])] } : wrong('kind', value);
    }
    case 'is': {
      const state = stateOf(value);
      if (state) return { state };
      return saysLate(value) ? dueOf(query, value, context) : wrong('state', value);
    }
    case 'due':
      return dueOf(query, value, context);
    default:
      return whenOf(query, key, value, context);
  }
}

interface Sorted {
  filters: (Item & { key: FilterKey })[];
  plain: Item[];
}

function sorted(items: readonly Item[]): Sorted {
  const filters: Sorted['filters'] = [];
  const plain: Item[] = [];
  for (const item of items) {
    const key = item.name === null ? undefined : filterKeyOf(item.name);
    if (key) filters.push({ ...item, key });
    else plain.push(item);
  }
  return { filters, plain };
}

/** "open" is a filter beside others or among its like; in "open questions" it is a word. */
function bareStates(plain: readonly Item[], beside: boolean): ReadonlySet<Item> {
  const says = (item: Item) => !item.quoted && !item.not && stateOf(item.text) !== undefined;
  return new Set(beside || plain.every(says) ? plain.filter(says) : []);
}

/** Reads a line of the search field; each line is a query. Nothing in it is an error: what says nothing is a word. */
export function parseQuery(line: string, context: QueryContext): Reading {
  const { filters, plain } = sorted(itemsIn(line));
  let query = everything();
  const chips: Chip[] = [];
  const problems: Wording[] = [];
  for (const { key, value, start, end, text } of filters) {
    // Still being typed.
    if (value === '' || /^[<>=]+$/.test(value)) continue;
    const change = understood(query, key, value, context);
    if (isWrong(change)) {
      problems.push(change);
      query.words.push(text);
    } else {
      query = { ...query, ...change };
      chips.push({ key, value, start, end });
    }
  }
  const bare = bareStates(plain, chips.length > 0);
  for (const item of plain) {
    const state = bare.has(item) ? stateOf(item.text) : undefined;
    if (state) {
      query.state = state;
      chips.push({ key: 'is', value: item.text, start: item.start, end: item.end });
    } else if (item.not) query.not.push(item.text);
    else if (item.quoted) query.phrases.push(item.text);
    else query.words.push(item.text);
  }
  chips.sort((a, b) => a.start - b.start);
  return { query, chips, problems };
}
