import MiniSearch, { type Options } from 'minisearch';
import { isSmall } from './stop-words';
import { termsOf } from './words';

/** What the library is handed of a row. */
export interface Words {
  key: string;
  name: string;
  text: string;
}

const asIs = (term: string) => term;

/** Running text goes without its small words; what something is called keeps all of them. */
function terms(text: string, field?: string): string[] {
  const all = termsOf(text);
  return field === 'name' ? all : all.filter((term) => !isSmall(term));
}

function options(told: (term: string) => void): Options<Words> {
  return {
    idField: 'key',
    fields: ['name', 'text'],
    storeFields: [],
    tokenize: (text, field) => {
      const found = terms(text, field);
      for (const term of found) told(term);
      return found;
    },
    processTerm: asIs,
    searchOptions: { tokenize: (term) => [term], processTerm: asIs },
  };
}

export type Shard = MiniSearch<Words>;

/** An empty part of the index; `told` hears of each term that goes in. */
export const emptyShard = (told: (term: string) => void): Shard => new MiniSearch(options(told));

/** A part of the index as its snapshot has it; rejects where that is damaged. */
export const loadShard = (kept: unknown, told: (term: string) => void): Promise<Shard> =>
  MiniSearch.loadJSAsync(kept as never, options(told));
