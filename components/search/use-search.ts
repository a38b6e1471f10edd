import { useEffect, useRef, useState } from 'react';
import type { SearchClient, Searching } from '@/lib/search/client';

/** Opens the search for as long as it is shown. */
export type OpenSearch = (told: (searching: Searching) => void) => SearchClient;

/** Asks a line and each that follows; `most` results of each kind. */
export function useSearch(
  open: OpenSearch,
  line: string,
  locale: string,
  most: number,
): Searching | null {
  const [searching, setSearching] = useState<Searching | null>(null);
  const client = useRef<SearchClient | null>(null);
  useEffect(() => {
    const opened = open(setSearching);
    client.current = opened;
    return () => {
      client.current = null;
      opened.close();
    };
  }, [open]);
  useEffect(() => {
    client.current?.ask(line, locale, most);
  }, [line, locale, most]);
  return searching;
}
