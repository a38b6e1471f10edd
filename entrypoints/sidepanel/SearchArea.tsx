import { type MouseEvent, useEffect, useState } from 'react';
import { Search } from '@/components/search/Search';
import { SearchSheet } from '@/components/search/SearchSheet';
import { useSearch } from '@/components/search/use-search';
import { t } from '@/components/ui/text';
import { openPlace } from '@/lib/browser/handed-search';
import { keyHolder } from '@/lib/browser/lock-key';
import { searchTexts } from '@/lib/i18n/search-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { openSearch, type Searching } from '@/lib/search/client';
import type { Result } from '@/lib/search/messages';
import { withoutPrivate } from '@/lib/search/veiled';
import { wayTo } from '@/lib/search/way';
import { giveKeys } from '@/lib/storage/sealing/worker-key';

const open = (told: (searching: Searching) => void) =>
  openSearch(
    () =>
      giveKeys(
        new Worker(new URL('../desk/search.worker.ts', import.meta.url), { type: 'module' }),
        keyHolder,
      ),
    told,
  );

/** What was searched last: who comes back to it goes on from there. */
let last = '';

interface Props {
  /** UTC ms. */
  now: number;
  /** What is private is hidden, as for a shared screen. */
  veiled: boolean;
  onDesk(place: string): void;
  onClose(): void;
  onError(error: unknown): void;
}

function Wired({ now, veiled, onDesk, onClose }: Omit<Props, 'onError'>) {
  const [line, setLine] = useState(last);
  const searching = useSearch(open, line);
  const change = (next: string) => {
    last = next;
    setLine(next);
  };
  const go = (place: string, event: MouseEvent) => {
    event.preventDefault();
    onDesk(place);
  };
  const whole = `search/${encodeURIComponent(line)}`;
  return (
    <SearchSheet onClose={onClose}>
      <Search
        line={line}
        now={now}
        searching={veiled ? withoutPrivate(searching) : searching}
        onLine={change}
        hrefOf={(place) => `/desk.html#${place}`}
        onGo={(result: Result, event) => go(wayTo(result), event)}
      />
      {veiled ? <p className="m">{t('search.veiled')}</p> : null}
      <p>
        <a
          className="link"
          href={`/desk.html#${whole}`}
          onClick={(event) => {
            event.preventDefault();
            // With a lock the line stays out of the address.
            void openPlace(whole);
          }}
        >
          {t('search.desk')}
        </a>
      </p>
    </SearchSheet>
  );
}

/** The search in the panel, wired; what is found opens on the desk, and the search stays where it was. */
export function SearchArea({ onError, ...props }: Props) {
  const [words, setWords] = useState(false);
  useEffect(() => {
    let here = true;
    Promise.resolve(addTexts(searchTexts)).then(() => here && setWords(true), onError);
    return () => {
      here = false;
    };
  }, [onError]);
  return words ? <Wired {...props} /> : null;
}
