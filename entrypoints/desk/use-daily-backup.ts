import { useEffect, useState } from 'react';
import { isWorthALine, lastBackup } from '@/lib/backup/job';
import { backupMark } from '@/lib/browser/backup-mark';
import { isSampleId } from '@/lib/shared/sample-id';
import type { PageProps } from './page-props';
import { store } from './store';
import { toHeading } from './to-heading';
import { useMark } from './use-mark';
import { goTo } from './use-place';

/** How many notes there are that would be missed. */
async function ownNotes(): Promise<number> {
  const ids = await store.noteBlocks.table.toCollection().primaryKeys();
  return ids.filter((id) => !isSampleId(id)).length;
}

/** Makes the day's backup when the desk has nothing else to do. */
function useWhenIdle(): void {
  useEffect(() => {
    const end = new AbortController();
    const start = async () => {
      const { backUpWhenDue } = await import('./backup-run');
      await backUpWhenDue(end.signal);
    };
    // What went wrong stands in the settings; what could not even be begun is begun at the next visit.
    const waiting = requestIdleCallback(() => void start().catch(() => undefined), {
      timeout: 30_000,
    });
    return () => {
      cancelIdleCallback(waiting);
      end.abort();
    };
  }, []);
}

/** The day's backup, and the line on the desk when the last one is too old; null where nothing is to be said. */
export function useDailyBackup({ now, tell }: Pick<PageProps, 'now' | 'tell'>) {
  useWhenIdle();
  const mark = useMark(backupMark);
  const [notes, setNotes] = useState<number | null>(null);
  useEffect(() => void ownNotes().then(setNotes, () => undefined), []);
  if (!mark || notes === null || !isWorthALine(mark, notes, now)) return null;
  const onAway = () => {
    toHeading();
    void backupMark.change({ hushedAt: store.clock() });
  };
  const onMake = async () => {
    const { backUpHere } = await import('./backup-run');
    // What went wrong stands in the settings, with what can be done about it.
    if (await backUpHere({})) return goTo('settings');
    toHeading();
    tell({ kind: 'said', text: { id: 'backup.did', params: {} } });
  };
  return { ...lastBackup(mark, now), now, onAway, onMake: () => void onMake() };
}
