import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'react';

/**
 * The result of a query, renewed whenever a page of the extension writes to what it read. While a
 * new `key` is being looked up, the old result stands. `onError` hears of a failed read.
 */
export function useLive<T>(
  query: () => Promise<T>,
  key: string,
  onError: (error: unknown) => void,
) {
  const [result, setResult] = useState<T>();
  const latest = useRef({ query, onError });
  latest.current = { query, onError };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all the query depends on
  useEffect(() => {
    const live = liveQuery(() => latest.current.query()).subscribe({
      next: setResult,
      error: (error) => latest.current.onError(error),
    });
    return () => live.unsubscribe();
  }, [key]);
  return result;
}
