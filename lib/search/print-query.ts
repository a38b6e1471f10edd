import { addDays } from '../shared/time';
import { stateOf } from './filter-words';
import type { Query, Span } from './query';
import { isFiltering } from './sieve';

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);

/** A span of due dates; the bounds are included. */
function due({ from, to }: Span): string[] {
  if (from !== null && from === to) return [`due:${from}`];
  return [...(from ? [`due:>=${from}`] : []), ...(to ? [`due:<=${to}`] : [])];
}

/** A query as a line, in English words, which every language reads; read again it is the same query. */
export function printQuery(query: Query): string {
  const { from, when } = query;
  const owner = from === 'me' ? 'me' : from?.name;
  // Beside a filter "open" would be one too.
  const filtered = isFiltering(query);
  return [
    ...query.words.map((word) => (filtered && stateOf(word) ? `"${word}"` : word)),
    ...query.phrases.map((phrase) => `"${phrase}"`),
    ...query.not.map((word) => `-${quoted(word)}`),
    ...(owner ? [`from:${quoted(owner)}`] : []),
    ...query.with.map((name) => `with:${quoted(name)}`),
    ...query.kinds.map((kind) => `kind:${kind}`),
    ...(query.state ? [`is:${query.state}`] : []),
    ...due(query.due),
    ...(when.from ? [`after:${when.from}`] : []),
    ...(when.to ? [`before:${addDays(when.to, 1)}`] : []),
  ].join(' ');
}
