/** Said to all connections: close, the form of all rows is about to change. */
const LET_GO = 'let-go';
/** ms between two calls to let go: a connection may come up just after the first. */
const AGAIN = 500;

/** The Web Lock that each open connection shares, and the channel on which it is asked to let go. */
export function formLockName(database: string): string {
  return `${database}-form`;
}

/** What of the browser is needed: absent where nobody can share a database. */
export interface Around {
  locks?: Pick<LockManager, 'request'> | undefined;
  channel?: ((name: string) => BroadcastChannel) | undefined;
}

/** Web Locks and channels as this context has them. */
export const here: Around = {
  locks: globalThis.navigator?.locks,
  channel: (name) => new BroadcastChannel(name),
};

/** One connection's share of the form's lock: while it is held, the rows' form on disk doesn't change. */
export class FormShare {
  private end: (() => void) | null = null;

  constructor(
    private readonly name: string,
    private readonly around: Around,
    private readonly askedToLetGo: () => void,
  ) {}

  /**
   * Waits until nobody changes the form; gives whether somebody did. Rejects with an AbortError when it is dropped
   * meanwhile.
   */
  async hold(): Promise<boolean> {
    const { locks, channel } = this.around;
    if (!locks || this.end) return false;
    const dropped = new AbortController();
    const told = channel?.(formLockName(this.name));
    let release = () => dropped.abort();
    this.end = () => {
      told?.close();
      release();
    };
    const waited = await new Promise<boolean>((resolve, reject) => {
      const held = (had: boolean) => {
        resolve(had);
        return new Promise<void>((done) => {
          release = done;
        });
      };
      const mode = 'shared' as const;
      const wait = () =>
        locks.request(formLockName(this.name), { mode, signal: dropped.signal }, () => held(true));
      const at = (lock: Lock | null) => {
        if (lock && !dropped.signal.aborted) return held(false);
        // Such a request can't be given up: where it was dropped, this one rejects.
        wait().catch(reject);
      };
      locks.request(formLockName(this.name), { mode, ifAvailable: true }, at).catch(reject);
    });
    told?.addEventListener('message', ({ data }) => {
      if (data === LET_GO) this.askedToLetGo();
    });
    return waited;
  }

  /** Also ends waiting for it. */
  drop(): void {
    this.end?.();
    this.end = null;
  }
}

/**
 * Runs work while no connection is open anywhere: all are asked to let go, and new ones wait. Rejects with the signal's
 * reason when somebody doesn't let go before it is aborted.
 */
export async function alone<T>(
  database: string,
  work: () => Promise<T>,
  { locks, channel }: Around,
  signal?: AbortSignal,
): Promise<T> {
  if (!locks) return work();
  const name = formLockName(database);
  const told = channel?.(name);
  const call = setInterval(() => told?.postMessage(LET_GO), AGAIN);
  const quiet = () => {
    clearInterval(call);
    told?.close();
  };
  try {
    const options = { mode: 'exclusive' as const, ...(signal ? { signal } : {}) };
    const asked = locks.request(name, options, () => {
      quiet();
      return work();
    });
    told?.postMessage(LET_GO);
    return (await asked) as T;
  } finally {
    quiet();
  }
}
