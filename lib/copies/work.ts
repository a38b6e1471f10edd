/** How long work can be followed and ended. */
export interface Work {
  /** Ends it: nothing of it is kept, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}
