import { useEffect, useRef, useState } from 'react';
import { watchQuery } from '@/lib/storage/watch-query';

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
    return watchQuery(
      () => latest.current.query(),
      setResult,
      (error) => latest.current.onError(error),
    );
  }, [key]);
  return result;
}
