import { type ComponentProps, useCallback, useMemo, useRef } from 'react';
import { HistoryList } from '@/components/desk/relationship/HistoryList';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { entriesOf, historyPart } from '@/lib/desk/relationship/history';
import type { HistoryPart } from '@/lib/desk/relationship/history-outline';
import { HOUR } from '@/lib/shared/time';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends Omit<ComponentProps<typeof HistoryList>, 'entries'> {
  part: HistoryPart;
  themes: ReadonlyMap<string | null, string>;
  /** Nothing in it can run any more. */
  past: boolean;
}

/** Meetings read and kept up to date by themselves, so that a change in one part leaves all others as they are. */
export function HistoryStretch({ part, themes, past, onThere, now, ...rest }: Props) {
  const { ids } = part;
  const { partnerId } = rest;
  const live = useKept(useLive(() => historyPart(store, partnerId, ids), [partnerId, ids.join()]));
  const rows = live.state === 'ready' ? live.value : null;
  // What is over is called by its day: today becomes yesterday at the end of an hour.
  const time = past ? Math.floor(now / HOUR) * HOUR : now;
  const entries = useMemo(() => rows && entriesOf(rows, themes, time), [rows, themes, time]);
  const latest = useRef(onThere);
  latest.current = onThere;
  const there = useCallback(() => latest.current(), []);
  if (live.state === 'failed') return <p role="alert">{t('desk.failed')}</p>;
  if (!entries) return <Loading label={t('desk.loading')} />;
  return <HistoryList {...rest} now={time} entries={entries} onThere={there} />;
}
