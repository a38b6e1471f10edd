import { useEffect, useState } from 'react';
import { Head } from '@/components/desk/frame/Head';
import { Search } from '@/components/search/Search';
import { useSearch } from '@/components/search/use-search';
import { t } from '@/components/ui/text';
import { takeHandedSearch } from '@/lib/browser/handed-search';
import { keyHolder } from '@/lib/browser/lock-key';
import { isLockOn } from '@/lib/lock/mirror';
import type { Searching } from '@/lib/search/client';
import { openSearch } from '@/lib/search/client';
import { giveKeys } from '@/lib/storage/sealing/worker-key';
import type { PageProps } from './page-props';

const open = (told: (searching: Searching) => void) =>
  openSearch(
    () =>
      giveKeys(
        new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
        keyHolder,
      ),
    told,
  );

/** The place of the search, wired; the line stands in the address, so that the way back leads to it. */
export function SearchPage({ now, line: first }: PageProps & { line: string }) {
  const [line, setLine] = useState(first);
  const searching = useSearch(open, line);
  useEffect(() => {
    if (isLockOn()) void takeHandedSearch().then((words) => words && setLine(words));
  }, []);
  const change = (next: string) => {
    setLine(next);
    // The browser keeps addresses in its history: with a lock the line stays out of it.
    const shown = isLockOn() ? '' : encodeURIComponent(next);
    history.replaceState(history.state, '', `#search/${shown}`);
  };
  return (
    <>
      <Head title={t('search.head')} arrived={false}>
        {t('search.head')}
      </Head>
      <Search
        line={line}
        now={now}
        searching={searching}
        onLine={change}
        hrefOf={(place) => `#${place}`}
      />
    </>
  );
}
