import { useState } from 'react';
import { ReachLine } from '@/components/after-meeting/ReachLine';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { shareableText } from '@/lib/desk/relationship/share';
import type { HistoryEntry } from '@/lib/desk/relationship/view';
import { showDay } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';
import type { RelationshipDo } from './do';

interface Props {
  entry: Pick<HistoryEntry, 'meeting' | 'notes'>;
  copy: RelationshipDo['copy'];
  /** The hours that the two agreed on, as they are written. */
  hours: string;
  now: number;
}

/** Takes a meeting's shareable notes along as text; what goes stands right above, marked (PRACTICE H5). */
export function ShareNotes({ entry: { meeting, notes }, copy, hours, now }: Props) {
  const [done, setDone] = useState<boolean | null>(null);
  // With its year, and never "today": it is read elsewhere, later.
  const day = showDay(localDate(meeting.start), '');
  const text = shareableText([meeting.title.trim(), day].filter(Boolean).join(', '), notes);
  if (text === null) return null;
  return (
    <>
      <p className="dk-share">
        <Button small onClick={() => void copy(text).then(setDone)}>
          {t('desk.rel.share')}
        </Button>
        <span className="m" role="status">
          {done === null ? '' : t(done ? 'desk.rel.share.done' : 'desk.rel.share.failed')}
        </span>
      </p>
      <ReachLine hours={hours} now={now} />
    </>
  );
}
