import { useEffect, useState } from 'react';
import { readsLike } from '@/lib/i18n/manner';
import type { DateReader } from '@/lib/quick-log/types';

/** The reader of dates in a language (BCP 47), in the order of the user's region; undefined until loaded, which is after the first paint. */
export function useDates(locale: string): DateReader | undefined {
  const [dates, setDates] = useState<DateReader>();
  const tag = readsLike(locale);
  useEffect(() => {
    let wanted = true;
    // Without it ISO dates and set phrases are still read, and the chip offers the rest.
    const none = () => undefined;
    const take = (reader: DateReader) => wanted && setDates(() => reader);
    // A line in another language brings that one along, and is read again.
    import('@/lib/quick-log/dates/load')
      .then(({ loadDates }) => loadDates(tag, take))
      .then(take, none);
    return () => {
      wanted = false;
    };
  }, [tag]);
  return dates;
}
