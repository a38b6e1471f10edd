import type { Query as Asked, SearchResult } from 'minisearch';
import { type Entry, type Found, idIn, type SearchedTable } from './documents';
import { holds, SHORTEST_PART } from './marks';
import type { Plan, Wanted } from './plan';
import { fitOf } from './rank';
import { emptyShard, type Shard } from './shard';

/** In how many parts the index is kept: each is searched, saved and mended by itself. */
export const SHARDS = 8;

/** From this length on a word may hold another one. */
const LONG = SHORTEST_PART + 3;
/** Of a word that is a part of very many, the shorter ones are enough. */
const MOST_PARTS = 200;
/** Shorter beginnings are looked up in names only: nearly every text has them. */
const SHORT = 3;

/** What the index says of one row: how well it fits, 0 to 2, and by which of its words. */
export interface Match {
  key: string;
  fit: number;
  terms: readonly string[];
}

/** Which part a row belongs to; of equal keys always the same. */
export function shardOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) | 0;
  return (hash >>> 0) % SHARDS;
}

/** The tables that other rows hang on. */
type Known = 'partners' | 'meetings';
const isKnown = (table: SearchedTable): table is Known =>
  table === 'partners' || table === 'meetings';

interface Part {
  shard: Shard;
  entries: Map<string, Entry>;
  /** Whether it differs from what was saved. */
  changed: boolean;
}

/** The words of all rows in memory, and what else is known of them. */
export class SearchIndex {
  private readonly longWords = new Set<string>();
  /** All long words, one a line; null once there are more. */
  private lines: string | null = '\n';
  private readonly parts: Part[];
  private readonly all = new Map<string, Entry>();
  private readonly known: Record<Known, Map<string, Entry>> = {
    partners: new Map(),
    meetings: new Map(),
  };

  constructor() {
    this.parts = Array.from({ length: SHARDS }, () => this.emptyPart());
  }

  /** Told of each word that goes in. */
  readonly told = (term: string): void => {
    if (term.length < LONG || this.longWords.has(term)) return;
    this.longWords.add(term);
    this.lines = null;
  };

  get size(): number {
    return this.parts.reduce((sum, { entries }) => sum + entries.size, 0);
  }

  get(key: string): Entry | undefined {
    return this.all.get(key);
  }

  /** A row of a table that other rows hang on, by its id: asked for each hit, so no name is put together for it. */
  of(table: Known, id: string): Entry | undefined {
    return this.known[table].get(id);
  }

  /** Every entry of one part, by its key. */
  entriesOf(at: number): ReadonlyMap<string, Entry> {
    return this.parts[at]?.entries ?? new Map();
  }

  put(key: string, { entry, name, text }: Found): void {
    this.drop(key);
    const part = this.parts[shardOf(key)];
    if (!part) return;
    part.shard.add({ key, name, text });
    part.entries.set(key, entry);
    this.note(key, entry);
    part.changed = true;
  }

  drop(key: string): void {
    const part = this.parts[shardOf(key)];
    const entry = part?.entries.get(key);
    if (!part || !entry) return;
    part.entries.delete(key);
    this.all.delete(key);
    if (isKnown(entry.table)) this.known[entry.table].delete(idIn(key));
    part.shard.discard(key);
    part.changed = true;
  }

  /** Puts a part in that was saved before, in the place of an empty one. */
  bring(at: number, saved: Pick<Part, 'shard' | 'entries'>): void {
    this.parts[at] = { ...saved, changed: false };
    for (const [key, entry] of saved.entries) this.note(key, entry);
  }

  /** A part as it is to be saved, if it differs from what was; from then on it counts as saved. */
  takeChanged(at: number): Pick<Part, 'shard' | 'entries'> | null {
    const part = this.parts[at];
    if (!part?.changed) return null;
    part.changed = false;
    return part;
  }

  /** What of one part fits; `nearly` also takes words that differ from long ones by a letter or two. */
  match(at: number, { words, not }: Plan, nearly: boolean): Match[] {
    const shard = this.parts[at]?.shard;
    if (!shard || words.length === 0) return [];
    const all = { combineWith: 'AND', queries: words.map((word) => this.asked(word, nearly)) };
    const without = not.map(({ terms, run }) => ({
      combineWith: run === null ? 'OR' : 'AND',
      queries: terms,
    }));
    const found = shard.search({
      combineWith: 'AND_NOT',
      queries: [all, ...without],
    } as unknown as Asked);
    return found.map((result) => matchOf(result, words));
  }

  /** The keys of one part that hold one of these words. */
  holding(at: number, not: readonly Wanted[]): ReadonlySet<string> {
    if (not.length === 0) return new Set();
    const plan = { words: [], not: [], phrases: [] };
    const each = not.flatMap((word) => this.match(at, { ...plan, words: [word] }, false));
    return new Set(each.filter(({ fit }) => fit >= 1).map(({ key }) => key));
  }

  private note(key: string, entry: Entry): void {
    this.all.set(key, entry);
    if (isKnown(entry.table)) this.known[entry.table].set(idIn(key), entry);
  }

  private emptyPart(): Part {
    return { shard: emptyShard(this.told), entries: new Map(), changed: false };
  }

  private asked({ terms, run }: Wanted, nearly: boolean) {
    const [first = ''] = terms;
    if (run !== null) {
      return {
        combineWith: 'AND',
        queries: terms,
        prefix: terms.length === 1 && [...run].length < 2,
      };
    }
    const short = first.length < SHORT;
    const distance = first.length < 5 ? 0 : first.length < 8 ? 1 : 2;
    return {
      combineWith: 'OR',
      queries: [
        { queries: terms, prefix: !short },
        ...(short ? [{ queries: terms, prefix: true, fields: ['name'] }] : []),
        { queries: terms.flatMap((term) => this.wordsWith(term)) },
        ...(nearly && distance > 0 ? [{ queries: terms, fuzzy: distance }] : []),
      ],
    };
  }

  /** The long words that hold `part`, the shorter first. */
  private wordsWith(part: string): string[] {
    if (part.length < SHORTEST_PART) return [];
    this.lines ??= `\n${[...this.longWords].join('\n')}\n`;
    const { lines } = this;
    const found: string[] = [];
    for (let at = lines.indexOf(part); at >= 0; at = lines.indexOf(part, at + 1)) {
      const start = lines.lastIndexOf('\n', at) + 1;
      at = lines.indexOf('\n', at);
      const word = lines.slice(start, at);
      if (holds(word, part)) found.push(word);
    }
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_PARTS);
  }
}

/** How well each word looked for was found, in the name twice as well; the mean of them. */
function matchOf({ id, match }: SearchResult, words: readonly Wanted[]): Match {
  const terms = Object.keys(match);
  const best = words.map((word) =>
    terms.reduce((most, term) => {
      const named = match[term]?.includes('name') ? 2 : 1;
      return Math.max(most, fitOf(term, word) * named);
    }, 0),
  );
  const fit = best.reduce((sum, one) => sum + one, 0) / words.length;
  return { key: String(id), fit, terms };
}
