/** Thrown by every reading and writing of rows while the lock is on and its key not here. */
export class StoreLocked extends Error {
  constructor() {
    super('The store is locked');
    this.name = 'StoreLocked';
  }
}

/** Whether something failed since the lock is not open; the database wraps what ended its opening. */
export function isLockedError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return error instanceof StoreLocked || isLockedError(Reflect.get(error, 'inner'));
}
