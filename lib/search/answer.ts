import { localDate } from '../shared/time';
import type { Store } from '../storage/store';
import type { Kind } from './kinds';
import type { Answer, Ask, Group } from './messages';
import { type Plan, planOf } from './plan';
import { parseQuery, type Query, type Reading } from './query';
import { byRank, freshness, keepBest } from './rank';
import { type Match, type SearchIndex, SHARDS } from './search-index';
import { isFiltering, type Person, peopleNamed, placed, sieveOf } from './sieve';
import { type Hit, tellHits } from './tell';

interface Pile {
  total: number;
  best: Hit[];
}
type Piles = Map<Kind, Pile>;

/** Fewer than so many: words that are nearly right are tried as well. */
const FEW = 3;
/** Of a phrase so many candidates of each kind are read. */
const MOST_READ = 100;
/** What is worth showing before all is looked through, ms. */
const SOON = 12;

/** What answering needs. */
export interface Desk {
  store: Store;
  index: SearchIndex;
  pause(): Promise<void>;
  /** Everybody there is. */
  people(): Promise<readonly Person[]>;
}

function asksFor(query: Query): boolean {
  return query.words.length + query.phrases.length + query.not.length > 0 || isFiltering(query);
}

/** Answers lines; each new one ends what the one before was still about. */
export function createAnswering(desk: Desk, say: (answer: Answer) => void) {
  let latest = 0;
  const { index } = desk;

  function* candidates(at: number, plan: Plan, nearly: boolean): Iterable<Match> {
    if (plan.words.length > 0) {
      yield* index.match(at, plan, nearly);
      return;
    }
    const without = index.holding(at, plan.not);
    for (const key of index.entriesOf(at).keys()) {
      if (!without.has(key)) yield { key, fit: 1, terms: [] };
    }
  }

  function gather(at: number, into: Piles, look: Look, nearly: boolean): number {
    let count = 0;
    for (const { key, fit, terms } of candidates(at, look.plan, nearly)) {
      const entry = index.get(key);
      const place = entry && placed(entry, (table, id) => index.of(table, id));
      if (!entry || !place || !look.lets(entry, place)) continue;
      const pile = into.get(entry.kind) ?? { total: 0, best: [] };
      into.set(entry.kind, pile);
      pile.total += 1;
      count += 1;
      const score = fit * freshness(entry.kind === 'partner' ? look.now : place.at, look.now);
      keepBest(pile.best, { key, score, at: place.at, entry, place, terms }, look.keep);
    }
    return count;
  }

  interface Look {
    plan: Plan;
    lets: ReturnType<typeof sieveOf>;
    now: number;
    /** How many of each kind are kept. */
    keep: number;
  }

  async function show(ask: Ask, reading: Reading, look: Look, piles: Piles, whole: boolean) {
    const people = new Map((await desk.people()).map((one) => [one.id, one]));
    const all = [...piles.values()].flatMap(({ best }) => best);
    const results = await tellHits(desk.store, all, look.plan, people);
    if (ask.n !== latest) return;
    const exact = look.plan.phrases.length > 0;
    const groups = [...piles]
      .sort(([, a], [, b]) => (a.best[0] && b.best[0] ? byRank(a.best[0], b.best[0]) : 0))
      .map(([kind, { total, best }]): Group => {
        const shown = best.flatMap(({ key }) => results.get(key) ?? []);
        const gone = best.length - shown.length;
        // Of what was read, these don't have the phrase; of the rest nobody knows, so it isn't counted.
        const left = exact ? shown.length : total - gone;
        return { kind, total: left, results: shown.slice(0, ask.most) };
      })
      .filter(({ results }) => results.length > 0);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const { chips, problems, query } = reading;
    say({ n: ask.n, groups, total, whole, query, chips, problems, asks: asksFor(query) });
  }

  async function lookThrough(ask: Ask, reading: Reading, look: Look, nearly: boolean) {
    const piles: Piles = new Map();
    const begun = performance.now();
    let early = false;
    let count = 0;
    for (let at = 0; at < SHARDS; at += 1) {
      if (ask.n !== latest) return count;
      count += gather(at, piles, look, nearly);
      if (!early && !nearly && count > 0 && at < SHARDS - 1 && performance.now() - begun > SOON) {
        early = true;
        await show(ask, reading, look, piles, false);
      }
      if (at < SHARDS - 1) await desk.pause();
    }
    if (count >= FEW || nearly || look.plan.words.length === 0) {
      await show(ask, reading, look, piles, true);
    }
    return count;
  }

  /** Looks for a line at `now` (UTC ms) and says what was found: soon, and again when all is looked through. */
  return async function answer(ask: Ask, now: number): Promise<void> {
    latest = ask.n;
    const people = await desk.people();
    const reading = parseQuery(ask.line, {
      today: localDate(now),
      locale: ask.locale,
      knows: (name) => peopleNamed(name, people).length > 0,
    });
    const { query } = reading;
    if (!asksFor(query)) {
      const { chips, problems } = reading;
      const nothing = { groups: [], total: 0, whole: true, asks: false };
      say({ n: ask.n, ...nothing, query, chips, problems });
      return;
    }
    const plan = planOf(query);
    const keep = plan.phrases.length > 0 ? Math.max(MOST_READ, ask.most) : ask.most;
    const look = { plan, lets: sieveOf(query, people), now, keep };
    const count = await lookThrough(ask, reading, look, false);
    if (count < FEW && plan.words.length > 0) await lookThrough(ask, reading, look, true);
  };
}
