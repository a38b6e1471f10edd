import { showDay } from '../i18n/dates';
import { t } from '../i18n/translate';
import { createAnswering } from '../search/answer';
import { foundIn, keyOf, type SearchedTable } from '../search/documents';
import type { Snippet } from '../search/marks';
import type { Answer, Result } from '../search/messages';
import { SearchIndex } from '../search/search-index';
import type { Person } from '../search/sieve';
import { wayTo } from '../search/way';
import { firstName } from '../shared/first-name';
import type { Row } from '../shared/row';
import { localDate } from '../shared/time';
import type { Store } from '../storage/store';
import { escapeXml, type Markup } from './description';

/** A line of suggestions: what the browser puts into the address bar for it, what it shows, and where it leads. */
export interface Hit {
  content: string;
  description: string;
  /** A place of the desk. */
  place: string;
}

/** So many are shown: browsers have room for a few. */
const MOST = 4;
/** The latest meetings that are looked at, and open actions. */
const MEETINGS = 300;
const ACTIONS = 400;
/** Stands between a line and what was chosen for it. */
export const CHOSEN = ' → ';

type Read = readonly [SearchedTable, readonly Row[]];

/** People, the latest meetings with their notes, and what is open: read by index, a few hundred rows at most of each. */
async function latest(store: Store): Promise<Read[]> {
  const { partners, meetings, actions, goals, noteBlocks } = store;
  const [people, met, open, aims] = await Promise.all([
    partners.table.toArray(),
    meetings.table.orderBy('start').reverse().limit(MEETINGS).toArray(),
    actions.table.orderBy('openKey').limit(ACTIONS).toArray(),
    goals.table.toArray(),
  ]);
  const ids = meetings.read(met).map(({ id }) => id);
  const notes = await noteBlocks.table.where('meetingId').anyOf(ids).toArray();
  return [
    ['partners', partners.read(people)],
    ['meetings', meetings.read(met)],
    ['actions', actions.read(open)],
    ['goals', goals.read(aims)],
    ['noteBlocks', noteBlocks.read(notes)],
  ];
}

function marked({ text, marks }: Snippet, markup: Markup): string {
  if (markup === 'plain') return text;
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const part = `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
    return part;
  });
  return parts.join('') + escapeXml(text.slice(at));
}

function describeHit(result: Result, today: string, markup: Markup): string {
  const { kind, people, at, name, text } = result;
  const plain = (words: string) => (markup === 'xml' ? escapeXml(words) : words);
  // A note is named as such alone: its words stay in Cairn's own pages.
  const snippet = kind === 'note' ? null : (name ?? text);
  const who = kind === 'partner' ? [] : people.map((one) => firstName(one.name));
  const day = kind === 'partner' ? [] : [showDay(localDate(at), today)];
  const rest = [...who, ...day].map(plain).join(', ');
  const words = snippet ? marked(snippet, markup) : plain(t('omnibox.note'));
  return [words, rest].filter(Boolean).join(' · ');
}

/**
 * The first hits for words in the address bar. No worker can be had in a service worker, and reading ten years' index for a line would cost
 * seconds: what is searched here is what is open and what was lately, in the same way as everywhere; the desk searches all.
 */
export async function createHits(store: Store, locale: string) {
  const index = new SearchIndex();
  const read = await latest(store);
  for (const [table, rows] of read) {
    for (const row of rows) {
      const found = foundIn(table, row);
      if (found) index.put(keyOf(table, row.id), found);
    }
  }
  const partners = store.partners.read(await store.partners.table.toArray());
  const people = partners.map(({ id, name, stone }): Person => ({ id, name, stone }));
  let n = 0;
  return async (words: string, markup: Markup): Promise<Hit[]> => {
    n += 1;
    let said: Answer | null = null;
    const desk = { store, index, pause: () => Promise.resolve(), people: async () => people };
    const answer = createAnswering(desk, (one) => {
      said = one;
    });
    const now = store.clock();
    await answer({ n, line: words, locale, most: MOST }, now);
    return hitsOf(said, words, localDate(now), markup);
  };
}

function hitsOf(answer: Answer | null, line: string, today: string, markup: Markup): Hit[] {
  if (!answer?.asks) return [];
  const all = answer.groups.flatMap(({ results }) => results).slice(0, MOST);
  const seen = new Set<string>();
  return all.flatMap((result) => {
    const place = wayTo(result);
    const words = describeHit(result, today, 'plain');
    const content = `? ${line}${CHOSEN}${words}`;
    if (seen.has(content)) return [];
    seen.add(content);
    return [{ content, description: describeHit(result, today, markup), place }];
  });
}
