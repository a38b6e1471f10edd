import type { Around } from '@/lib/storage/sealing/form-lock';

interface Waiting {
  mode: LockMode;
  grant: () => void;
}

const fits = (held: readonly LockMode[], mode: LockMode) =>
  held.length === 0 || (mode === 'shared' && !held.includes('exclusive'));

/** Web Locks (https://w3c.github.io/web-locks/) as far as they are used: shared, exclusive, in order, with a signal, at once or not. */
export class FakeLocks {
  private readonly queues = new Map<string, { held: LockMode[]; waiting: Waiting[] }>();

  readonly request = (async (
    name: string,
    options: LockOptions,
    work: (lock: object | null) => Promise<unknown>,
  ) => {
    const queue = this.queues.get(name) ?? { held: [], waiting: [] };
    this.queues.set(name, queue);
    const { mode = 'exclusive', signal, ifAvailable } = options;
    signal?.throwIfAborted();
    if (ifAvailable && !(queue.waiting.length === 0 && fits(queue.held, mode))) return work(null);
    await new Promise<void>((resolve, reject) => {
      const one = { mode, grant: resolve };
      queue.waiting.push(one);
      signal?.addEventListener('abort', () => {
        const at = queue.waiting.indexOf(one);
        if (at < 0) return;
        queue.waiting.splice(at, 1);
        reject(signal.reason);
        this.next(queue);
      });
      this.next(queue);
    });
    try {
      return await work({ name, mode });
    } finally {
      queue.held.splice(queue.held.indexOf(mode), 1);
      this.next(queue);
    }
  }) as LockManager['request'];

  private next({ held, waiting }: { held: LockMode[]; waiting: Waiting[] }): void {
    const [first] = waiting;
    if (!first) return;
    if (!fits(held, first.mode)) return;
    waiting.shift();
    held.push(first.mode);
    first.grant();
    this.next({ held, waiting });
  }
}

/** Channels that reach all others of their name a little later, as a browser's do. */
export function fakeAround(): Required<Around> {
  const all = new Map<string, Set<EventTarget>>();
  const channel = (name: string) => {
    const others = all.get(name) ?? new Set();
    all.set(name, others);
    const own = new EventTarget();
    others.add(own);
    const postMessage = (data: unknown) => {
      for (const other of others) {
        if (other === own) continue;
        setTimeout(() => {
          if (others.has(other)) other.dispatchEvent(new MessageEvent('message', { data }));
        }, 0);
      }
    };
    return Object.assign(own, {
      postMessage,
      close: () => void others.delete(own),
    }) as unknown as BroadcastChannel;
  };
  return { locks: new FakeLocks(), channel };
}
