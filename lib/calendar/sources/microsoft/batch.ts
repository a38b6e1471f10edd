import { type Asking, type Reader, type Refused, readAnswer } from '../live/answer';
import { waitAsked } from '../live/back-off';
import { ROOT } from './addresses';
import { type Graph, PREFER } from './door';
import { type BatchAnswer, batchSchema, type GraphEvent, graphEventSchema } from './schemas';
import { refusalOf } from './trouble';

/** Most questions of a batch. https://learn.microsoft.com/en-us/graph/json-batching */
const MOST = 20;

/** What became of the events asked for; of one that may not be read `null`. */
export interface Looked {
  kind: 'looked';
  found: Map<string, GraphEvent | null>;
  /** Those that are no longer there. */
  gone: Set<string>;
}

const reader: Reader<BatchAnswer[]> = {
  page: (body) => {
    const batch = batchSchema.safeParse(body);
    return batch.success ? batch.data.responses : undefined;
  },
  refusal: refusalOf,
};

/** Headers of an answer inside a batch, whose names may come in any case. */
function headersOf({ headers }: BatchAnswer) {
  const plain = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const byName = new Map(plain as [string, unknown][]);
  const get = (name: string) => (byName.has(name) ? String(byName.get(name)) : null);
  return { get };
}

/** Takes one answer in; what stands in the way of the whole round otherwise. */
function take(looked: Looked, id: string, answer: BatchAnswer, now: number): Refused | undefined {
  if (answer.status === 200) {
    const event = graphEventSchema.safeParse(answer.body);
    looked.found.set(id, event.success ? event.data : null);
    return undefined;
  }
  if (answer.status === 404) looked.gone.add(id);
  else if (answer.status === 403) looked.found.set(id, null);
  else {
    const told = refusalOf(answer.status, answer.body);
    const trouble = typeof told === 'string' ? told : told.trouble;
    return { kind: 'trouble', trouble, retryAfter: waitAsked(headersOf(answer), now) };
  }
  return undefined;
}

/**
 * Asks for single events, twenty at a time; `pathOf` gives the path of one. Answers may come in another order, and
 * some of them refused for haste (Outlook works on four at once): these are asked for again as long as others succeed.
 */
export async function lookUp(
  graph: Graph,
  wanted: readonly string[],
  pathOf: (id: string) => string,
  asking: Asking,
): Promise<Looked | Refused> {
  const looked: Looked = { kind: 'looked', found: new Map(), gone: new Set() };
  let left = [...wanted];
  while (left.length > 0) {
    const ids = left.slice(0, MOST);
    const requests = ids.map((id, n) => ({
      id: String(n),
      method: 'GET',
      url: pathOf(id),
      headers: { Prefer: PREFER },
    }));
    const batch = await readAnswer(
      () => graph.post(`${ROOT}/$batch`, { requests }),
      reader,
      asking,
    );
    if (batch.kind !== 'page') return batch;
    let refused: Refused = { kind: 'trouble', trouble: 'unreadable' };
    for (const answer of batch.page) {
      const id = ids[Number(answer.id)];
      if (id !== undefined) refused = take(looked, id, answer, asking.now) ?? refused;
    }
    const before = left.length;
    left = left.filter((id) => !looked.found.has(id) && !looked.gone.has(id));
    if (left.length === before) return refused;
  }
  return looked;
}
