import type { Wording } from '../shared/wording';

function hasWording(error: unknown): error is { wording: Wording } {
  return typeof error === 'object' && error !== null && 'wording' in error;
}

/** Whether an error, or one that it wraps, says that the browser's storage is full. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return /quota/i.test(`${error.name} ${error.message}`) || isQuota(inner);
}

/** The sentence for an error met while reading or storing a calendar; never holds the address. */
export function wordingOf(error: unknown): Wording {
  if (hasWording(error)) return error.wording;
  if (error instanceof DOMException && error.name === 'AbortError') {
    return { id: 'sync.cancelled', params: {} };
  }
  if (isQuota(error)) return { id: 'sync.full', params: {} };
  return { id: 'sync.failed', params: {} };
}
