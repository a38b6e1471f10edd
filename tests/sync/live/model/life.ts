import type { CalendarAccount } from '@/lib/calendar/account';
import type { Alongside } from '@/lib/meetings/ingest';
import type { Store } from '@/lib/storage/store';

/** Takes in all of a calendar, or what has changed of it. */
type TakesIn<E, O, R> = (store: Store, account: CalendarAccount, read: E, options: O) => Promise<R>;

class Killed extends Error {}

const never = () => new Promise<never>(() => undefined);

/**
 * The life of a worker, which may end at the n-th thing it does: asking for a token, a page, before, inside or after
 * the one transaction. What is dead does nothing more: it isn't told of its end, and catches nothing.
 */
export function createLife() {
  let left = Number.POSITIVE_INFINITY;
  let end: () => void = () => undefined;
  const locks = new Map<string, Promise<unknown>>();
  const passes = () => {
    left -= 1;
    if (left >= 0) return true;
    end();
    return false;
  };
  const alive = () => (passes() ? Promise.resolve() : never());
  return {
    step:
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        await alive();
        return work(...args);
      },
    commit:
      <E, O extends { alongside?: Alongside | undefined }, R>(
        work: TakesIn<E, O, R>,
      ): TakesIn<E, O, R> =>
      async (store, account, events, options) => {
        await alive();
        const inside = () => {
          // A transaction whose worker dies is undone.
          if (!passes()) throw new Killed();
        };
        const alongside: Alongside = async (...done) => {
          inside();
          await options.alongside?.(...done);
          inside();
        };
        try {
          const report = await work(store, account, events, { ...options, alongside });
          await alive();
          return report;
        } catch (error) {
          return error instanceof Killed ? never() : Promise.reject(error);
        }
      },
    /** Locks go with their worker. */
    async lock<T>(name: string, work: () => Promise<T>): Promise<T> {
      const before = locks.get(name);
      const mine = (async () => {
        await before?.catch(() => undefined);
        return work();
      })();
      locks.set(name, mine);
      return mine;
    },
    /** What the work came to; undefined when its worker was killed meanwhile. */
    async until<T>(work: Promise<T>): Promise<T | undefined> {
      const killed = new Promise<undefined>((resolve) => {
        const others = end;
        end = () => {
          others();
          resolve(undefined);
        };
      });
      return Promise.race([work, killed]);
    },
    /** Does `work` in a worker that ends at the n-th thing. */
    async kill(n: number, work: () => Promise<unknown>): Promise<void> {
      left = n;
      await work();
      left = Number.POSITIVE_INFINITY;
      end = () => undefined;
      locks.clear();
    },
  };
}
