import { useEffect, useRef, useState } from 'react';
import type { SearchClient, Searching } from '@/lib/search/client';

/** Opens the search for as long as it is shown. */
export type OpenSearch = (told: (searching: Searching) => void) => SearchClient;

/** Results of each kind beside others, and of one alone. */
const FEW = 5;
const MANY = 60;

/** Asks a line and each that follows. */
export function useSearch(open: OpenSearch, line: string): Searching | null {
  const [searching, setSearching] = useState<Searching | null>(null);
  const client = useRef<SearchClient | null>(null);
  const kinds = searching?.answer?.chips.filter(({ key }) => key === 'kind').length ?? 0;
  const most = kinds === 1 ? MANY : FEW;
  useEffect(() => {
    const opened = open(setSearching);
    client.current = opened;
    return () => {
      client.current = null;
      opened.close();
    };
  }, [open]);
  useEffect(() => {
    client.current?.ask(line, document.documentElement.lang || 'en', most);
  }, [line, most]);
  return searching;
}
