import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Loading } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { createSaveNotes } from '@/lib/notes/save-notes';
import type { MeetingView } from '@/lib/panel/model';
import type { Store } from '@/lib/storage/store';

const NotesEditor = lazy(() => import('@/components/notes/NotesEditor'));

/** True when the browser has nothing better to do, at most a second after the first paint. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}

interface Props {
  store: Store;
  view: MeetingView;
  fail(error: unknown): void;
}

/** The notes of a meeting: words at once, the editor when the page has come to rest. */
export function NotesSlot({ store, view, fail }: Props) {
  const idle = useIdle();
  const save = useMemo(() => createSaveNotes(store), [store]);
  const { meeting, notes, partner } = view;
  const waiting = <Loading label={t('ui.loading')} />;
  if (!idle) return waiting;
  return (
    <Suspense fallback={waiting}>
      <NotesEditor
        key={meeting.id}
        meetingId={meeting.id}
        blocks={notes}
        partnerName={partner ? firstName(partner.name) : t('panel.them')}
        save={save}
        onState={(_, failure) => {
          if (failure) fail({ name: failure === 'full' ? 'QuotaExceededError' : failure });
        }}
      />
    </Suspense>
  );
}
