import { liveQuery } from 'dexie';

type Outcome<T> = { value: T } | { error: unknown };

async function outcomeOf<T>(query: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await query() };
  } catch (error) {
    return { error };
  }
}

/**
 * Runs a query, and again after each write of any page to what it read, until the returned function is
 * called. `failed` hears of every failure, and the watch goes on: Dexie's own live query says nothing
 * of a closed database, which is what each query meets after one that could not be opened
 * (dexie 4.4, live-query.ts: DatabaseClosedError and AbortError are ignored).
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => outcomeOf(query)).subscribe({
    next: (outcome) => ('error' in outcome ? failed(outcome.error) : next(outcome.value)),
    error: failed,
  });
  return () => subscription.unsubscribe();
}
