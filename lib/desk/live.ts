/** What a page knows of something it reads: not yet, not at all, or the value. */
export type Live<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

export const loading: Live<never> = { state: 'loading' };
export const failed: Live<never> = { state: 'failed' };

/** A value that has been read. */
export function ready<T>(value: T): Live<T> {
  return { state: 'ready', value };
}

/** The value where there is one, else `fallback`. */
export function valueOr<T>(live: Live<T>, fallback: T): T {
  return live.state === 'ready' ? live.value : fallback;
}
