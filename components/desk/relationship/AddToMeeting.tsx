import { t } from '@/components/ui/text';
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
  return (
    <details className="dk-past">
      <summary className="link">{t('desk.rel.later')}</summary>
      <AddOne label={t('desk.rel.later.note')} onAdd={(text) => act.addNote(meeting.id, text)} />
      {(['me', 'partner'] as const).map((side) => (
        <AddOne
          key={side}
          label={t(`desk.rel.action.new.${side}`, { name })}
          onAdd={(text) => act.addAction(side, text, meeting.id)}
        />
      ))}
    </details>
  );
}
