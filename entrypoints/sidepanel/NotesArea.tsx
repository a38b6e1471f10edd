import { useMemo } from 'react';
import NotesEditor from '@/components/notes/NotesEditor';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { createSaveNotes } from '@/lib/notes/save-notes';
import type { MeetingView } from '@/lib/panel/model';
import type { Store } from '@/lib/storage/store';
import { NoteWays } from './NoteWays';
import { setOpenNotes } from './notes-handle';
import type { Saving } from './use-saving';

interface Props {
  store: Store;
  view: MeetingView;
  saving: Saving;
}

/** The notes editor over the store. */
export default function NotesArea({ store, view, saving }: Props) {
  const save = useMemo(() => createSaveNotes(store), [store]);
  const { meeting, notes, partner } = view;
  return (
    <>
      <NotesEditor
        key={meeting.id}
        ref={setOpenNotes}
        meetingId={meeting.id}
        blocks={notes}
        partnerName={partner ? firstName(partner.name) : t('panel.somebody')}
        save={save}
        onState={(_, failure) => {
          if (failure) saving.fail({ name: failure === 'full' ? 'QuotaExceededError' : failure });
        }}
      />
      <NoteWays store={store} notes={notes} saving={saving} />
    </>
  );
}
