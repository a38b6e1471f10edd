import { useMemo } from 'react';
import NotesEditor from '@/components/notes/NotesEditor';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { createSaveNotes } from '@/lib/notes/save-notes';
import type { MeetingView } from '@/lib/panel/model';
import type { Store } from '@/lib/storage/store';
import { setOpenNotes } from './notes-handle';

interface Props {
  store: Store;
  view: MeetingView;
  fail(error: unknown): void;
}

/** The notes editor over the store. */
export default function NotesArea({ store, view, fail }: Props) {
  const save = useMemo(() => createSaveNotes(store), [store]);
  const { meeting, notes, partner } = view;
  return (
    <NotesEditor
      key={meeting.id}
      ref={setOpenNotes}
      meetingId={meeting.id}
      blocks={notes}
      partnerName={partner ? firstName(partner.name) : t('panel.somebody')}
      save={save}
      onState={(_, failure) => {
        if (failure) fail({ name: failure === 'full' ? 'QuotaExceededError' : failure });
      }}
    />
  );
}
