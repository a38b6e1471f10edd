import { useLiveQuery } from 'dexie-react-hooks';
import { failed, type Live, loading, ready } from '@/lib/desk/live';

/** What a query reads, kept up to date; a failure is a value, so that a page can say so. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const guarded = async (): Promise<Live<T>> => {
    try {
      return ready(await query());
    } catch {
      return failed;
    }
  };
  return useLiveQuery(guarded, [...deps]) ?? loading;
}
