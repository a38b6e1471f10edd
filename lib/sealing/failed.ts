/**
 * Why a switch came to nothing; what is here is as it was. `busy`: another page or worker didn't let go of the database;
 * `unfit`: there is a lock already, or none, or another one.
 */
export class SwitchFailed extends Error {
  constructor(readonly why: 'cancelled' | 'busy' | 'full' | 'unfit' | 'failed') {
    super(why);
    this.name = 'SwitchFailed';
  }
}

/** How a switch is watched. */
export interface Work {
  /** Ends it as long as it isn't done; the promise rejects. */
  signal?: AbortSignal | undefined;
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}
