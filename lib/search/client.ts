import type { IndexState } from './keeper';
import type { Answer, Ask, Reply } from './messages';

/** What a page knows of its search. */
export interface Searching {
  state: IndexState;
  /** For the latest line, or still for the one before; null before any. */
  answer: Answer | null;
  failed: boolean;
}

/** The search of a page: a worker behind it, which lives as long as somebody searches. */
export interface SearchClient {
  /** Looks for a line; `most` results of each kind. */
  ask(line: string, locale: string, most: number): void;
  close(): void;
}

/** What of a worker is needed here. */
type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** While the index is being built a line is asked anew this often, ms. */
const AGAIN = 400;

/** Opens the search; `told` hears of each change of what is known. */
export function openSearch(open: () => Port, told: (searching: Searching) => void): SearchClient {
  let now: Searching = {
    state: { building: 0, damaged: false },
    answer: null,
    failed: false,
  };
  let last: Ask | null = null;
  let askedAt = 0;
  const port = open();
  const tell = (change: Partial<Searching>) => {
    now = { ...now, ...change };
    told(now);
  };
  const send = (ask: Ask) => {
    last = ask;
    askedAt = performance.now();
    port.postMessage(ask);
  };
  const again = (state: IndexState) => {
    if (last === null || (state.building !== null && performance.now() - askedAt < AGAIN)) return;
    send({ ...last, n: last.n + 1 });
  };
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.type === 'failed') return tell({ failed: true });
    if (data.type === 'state') {
      tell({ state: data.state });
      return again(data.state);
    }
    // An answer to an older line would stand beside a newer one.
    if (data.answer.n === last?.n) tell({ answer: data.answer, failed: false });
  };
  port.onerror = () => tell({ failed: true });
  return {
    ask: (line, locale, most) => send({ n: (last?.n ?? 0) + 1, line, locale, most }),
    close: () => port.terminate(),
  };
}
