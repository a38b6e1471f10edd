import { type Asking, type Reader, type Refused, readAnswer } from '../live/answer';
import { MAX_ENTRIES } from '../live/limits';
import { isGraphLink } from './addresses';
import type { Graph } from './door';
import { type Page, pageSchema } from './schemas';
import { refusalOf } from './trouble';

/** Most pages of one round; empty ones with a next are usual, thousands are not. */
export const MAX_PAGES = 400;

/** How a round of pages ended; `endless`: it would not. `deltaLink` is null where the last page has none. */
export type Ended = { kind: 'end'; deltaLink: string | null } | { kind: 'endless' } | Refused;

export const reader: Reader<Page> = {
  page: (body) => {
    const page = pageSchema.safeParse(body);
    return page.success ? page.data : undefined;
  },
  refusal: refusalOf,
};

/** 64 bits of a text, of two FNV-1a hashes: to know a page again, not to trust it. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return `${one >>> 0}.${other >>> 0}.${text.length}`;
}

/**
 * Reads page after page to the last, following each link as it is. A fault of the service repeats a page for ever,
 * under links that are new each time (https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3082), so what
 * pages hold is compared too. An empty page may have a next one, and many may come in a row
 * (https://github.com/microsoftgraph/msgraph-sdk-java/issues/493): these only count.
 */
export async function readPages(
  graph: Graph,
  first: string,
  { now, signal }: Asking,
  onPage: (page: Page) => void,
): Promise<Ended> {
  const seen = new Set<string>();
  let link = first;
  let entries = 0;
  for (let pages = 1; pages <= MAX_PAGES && entries <= MAX_ENTRIES; pages++) {
    if (!isGraphLink(link)) return { kind: 'trouble', trouble: 'unreadable' };
    const url = link;
    const answer = await readAnswer(() => graph.get(url), reader, { now, signal });
    if (answer.kind !== 'page') return answer;
    const { value, '@odata.nextLink': next, '@odata.deltaLink': deltaLink } = answer.page;
    seen.add(link);
    const print = value.length > 0 ? fingerprint(JSON.stringify(value)) : undefined;
    if ([print, next].some((one) => one && seen.has(one))) return { kind: 'endless' };
    if (print) seen.add(print);
    entries += value.length;
    onPage(answer.page);
    if (!next) return { kind: 'end', deltaLink: deltaLink || null };
    link = next;
  }
  return { kind: 'endless' };
}
