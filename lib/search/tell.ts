import type { Store } from '../storage/store';
import { type Entry, type Found, foundIn, idIn } from './documents';
import { hasPhrase, snippetOf } from './marks';
import type { Result } from './messages';
import type { Plan } from './plan';
import type { Ranked } from './rank';
import type { Person, Placed } from './sieve';

/** Something found, and what is known of it. */
export interface Hit extends Ranked {
  entry: Entry;
  place: Placed;
  /** The words it was found by, folded. */
  terms: readonly string[];
}

/** The rows of some hits as they are searched, by their names in the index: a read for each table. */
async function readHits(store: Store, hits: readonly Hit[]): Promise<Map<string, Found | null>> {
  const tables = [...new Set(hits.map(({ entry }) => entry.table))];
  const all = await Promise.all(
    tables.map(async (table) => {
      const keys = hits.filter(({ entry }) => entry.table === table).map(({ key }) => key);
      const rows = await store[table].many(keys.map(idIn));
      const byId = new Map(rows.map((row) => [row.id, foundIn(table, row)]));
      return keys.map((key): [string, Found | null] => [key, byId.get(idIn(key)) ?? null]);
    }),
  );
  return new Map(all.flat());
}

function resultOf(
  { key, entry, place, terms }: Hit,
  { name, text }: Found,
  { words }: Plan,
  people: ReadonlyMap<string, Person>,
): Result {
  const { table, kind, meeting, side, state, due } = entry;
  const near = new Set(terms);
  return {
    ...{ key, id: idIn(key), table, kind, meeting, side, state, due, at: place.at },
    people: place.partners.flatMap((id) => people.get(id) ?? []),
    name: name === '' ? null : snippetOf(name, words, near),
    text: text === '' ? null : snippetOf(text, words, near),
  };
}

/**
 * What a page shows of each hit, by its name in the index, with its words read off the disk; none of a row that went
 * meanwhile, or lacks a phrase that was asked for.
 */
export async function tellHits(
  store: Store,
  hits: readonly Hit[],
  plan: Plan,
  people: ReadonlyMap<string, Person>,
): Promise<Map<string, Result>> {
  const texts = await readHits(store, hits);
  return new Map(
    hits.flatMap((hit): [string, Result][] => {
      const found = texts.get(hit.key);
      if (!found) return [];
      const all = `${found.name}\n${found.text}`;
      if (!plan.phrases.every((phrase) => hasPhrase(all, phrase))) return [];
      return [[hit.key, resultOf(hit, found, plan, people)]];
    }),
  );
}
