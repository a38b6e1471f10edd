import type { ReactNode } from 'react';
import { Loading } from '@/components/ui/Empty';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';

/** Shows what was read, grey bars before it, and a sentence when it could not be read. */
export function Loaded<T>({ live, children }: { live: Live<T>; children(value: T): ReactNode }) {
  if (live.state === 'ready') return children(live.value);
  if (live.state === 'failed') return <Message tone="bad">{t('desk.failed')}</Message>;
  return <Loading label={t('desk.loading')} />;
}
