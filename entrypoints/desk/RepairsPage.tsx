import { Repairs } from '@/components/desk/repairs/Repairs';
import { t } from '@/components/ui/text';
import { dismissRepairs } from '@/lib/desk/commands';
import { valueOr } from '@/lib/desk/live';
import { repairs } from '@/lib/desk/queries';
import { localDate } from '@/lib/shared/time';
import { download } from './download';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

/** The place of rows kept aside, wired. */
export function RepairsPage({ arrived, now, act }: PageProps) {
  const rows = useLive(() => repairs(store), []);
  const all = valueOr(rows, []);
  const ids = all.map((row) => row.id);
  return (
    <Repairs
      arrived={arrived}
      now={now}
      repairs={rows}
      onDownload={() => download(`cairn-kept-aside-${localDate(now)}.json`, all)}
      onDismiss={() => act(t('desk.repairs.dismissed'), dismissRepairs(store, ids))}
    />
  );
}
