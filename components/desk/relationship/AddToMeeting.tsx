import { useState } from 'react';
import { t } from '@/components/ui/text';
import { UnsavedIn, useUnsaved } from '@/components/ui/use-unsaved';
import type { Meeting } from '@/lib/mentoring/meeting';
import { AddOne } from './AddOne';
import type { RelationshipDo } from './do';

interface Props {
  meeting: Meeting;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
  act: RelationshipDo;
}

/** What comes to mind after a meeting: a private note, or what either side undertook in it. */
export function AddToMeeting({ meeting, name, act }: Props) {
  const [open, setOpen] = useUnsaved(`later ${meeting.id}`, false);
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return (
    <details
      className="dk-past dk-later"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="link">{t('desk.rel.later')}</summary>
      {asked ? (
        <UnsavedIn of={meeting.id}>
          <AddThree {...{ meeting, name, act }} />
        </UnsavedIn>
      ) : null}
    </details>
  );
}

function AddThree({ meeting, name, act }: Props) {
  return (
    <>
      <AddOne label={t('desk.rel.later.note')} onAdd={(text) => act.addNote(meeting.id, text)} />
      {(['me', 'partner'] as const).map((side) => (
        <AddOne
          key={side}
          label={t(`desk.rel.action.new.${side}`, { name })}
          onAdd={(text) => act.addAction(side, text, meeting.id)}
        />
      ))}
    </>
  );
}
