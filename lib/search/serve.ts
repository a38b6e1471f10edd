import type { KeyHolder } from '../storage/sealing/form';
import type { Store } from '../storage/store';
import { createAnswering } from './answer';
import { Keeper } from './keeper';
import { keptLike } from './keeping';
import type { Ask, Reply } from './messages';
import { SearchIndex } from './search-index';
import type { Person } from './sieve';
import { Snapshot } from './snapshot';

/** In how many steps a page hears of building. */
const STEPS = 40;

/** A task of its own, so that a line that waits comes first: timers would wait four milliseconds each. */
function pauseByMessage(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

/**
 * The search of one page, in its worker: builds the index and keeps it, and answers each line it is asked. The index
 * is in this worker's memory and goes with it; what is saved of it is sealed
 * while the lock is on, with the key that `holder` has.
 */
export function serveSearch(store: Store, reply: (reply: Reply) => void, holder: KeyHolder) {
  const index = new SearchIndex();
  const pause = pauseByMessage();
  let last = -2;
  let known: Promise<readonly Person[]> | null = null;
  const people = () => {
    known ??= store.partners.table
      .toArray()
      .then((rows) =>
        store.partners.read(rows).map(({ id, name, stone }) => ({ id, name, stone })),
      );
    return known;
  };
  const answer = createAnswering({ store, index, pause, people }, (found) =>
    reply({ type: 'answer', answer: found }),
  );
  const keeper = new Keeper({
    store,
    index,
    snapshot: new Snapshot(undefined, keptLike(store.db.name, holder)),
    pause,
    told: (state) => {
      known = null;
      const step = state.building === null ? -1 : Math.floor(state.building * STEPS);
      if (step >= 0 && step === last) return;
      last = step;
      reply({ type: 'state', state });
    },
  });
  const failed = () => reply({ type: 'failed' });
  keeper.start().catch(failed);
  return (ask: Ask) => void answer(ask, store.clock()).catch(failed);
}
