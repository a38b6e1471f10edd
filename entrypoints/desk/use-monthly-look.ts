import { useEffect } from 'react';
import { t } from '@/components/ui/text';
import { lastChecked, markChecked } from '@/lib/browser/health-mark';
import { checkHealth } from '@/lib/health/check';
import { isDue } from '@/lib/health/due';
import type { PageProps } from './page-props';
import { store } from './store';

/** One page at a time, and none while another looks. */
const LOCK = 'monthly-look';

async function look(signal: AbortSignal): Promise<number> {
  if (!isDue(await lastChecked(), store.clock())) return 0;
  const { findings } = await checkHealth(store, { signal });
  await markChecked(store.clock());
  return findings.filter(({ ill }) => ill !== 'unreadable').length;
}

/** Once a month, when the desk has nothing else to do, looks whether all that is stored fits together. */
export function useMonthlyLook(tell: PageProps['tell']): void {
  useEffect(() => {
    const end = new AbortController();
    const start = () =>
      navigator.locks
        .request(LOCK, { ifAvailable: true }, (lock) => (lock ? look(end.signal) : 0))
        .then((n) => {
          if (n > 0) tell({ kind: 'said', text: t('desk.health.found', { n }) });
        })
        // Looked at again at the next visit; what can't be read says so elsewhere.
        .catch(() => undefined);
    const waiting = requestIdleCallback(() => void start(), { timeout: 30_000 });
    return () => {
      cancelIdleCallback(waiting);
      end.abort();
    };
  }, [tell]);
}
