import { useDeferredValue, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { EventRow } from '@/lib/calendar/account';
import { matchingEvents } from '@/lib/desk/event-filter';
import type { Chair } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import { OtherRow } from './OtherRow';

const STEP = 20;

interface Props {
  events: readonly EventRow[];
  now: number;
  onMark(eventRowId: string, chair: Chair): void;
}

/** Any meeting can be marked: the coming ones that were not recognised, with a filter. */
export function MarkByHand({ events, now, onMark }: Props) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(STEP);
  const hits = matchingEvents(events, useDeferredValue(query));
  const list = useKeptFocus<HTMLUListElement>(events.length);
  if (events.length === 0) return <p className="q">{t('desk.hand.empty')}</p>;
  return (
    <>
      <p className="dk-about">{t('desk.hand.about')}</p>
      <div className="dk-filter">
        <Field
          label={t('desk.hand.filter')}
          hideLabel
          type="search"
          placeholder={t('desk.hand.filter')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {hits.length === 0 ? (
        <p className="q" role="status">
          {t('desk.hand.nothing', { query: isolate(query) })}
        </p>
      ) : (
        <ul className="dk-list" ref={list}>
          {hits.slice(0, limit).map((row) => (
            <OtherRow key={row.id} row={row} now={now} onMark={onMark} />
          ))}
        </ul>
      )}
      <ShowMore rest={hits.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </>
  );
}
