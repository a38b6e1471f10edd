import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { EventRow } from '@/lib/calendar/account';
import { peopleIn } from '@/lib/desk/event-filter';
import { whenWords } from '@/lib/desk/when';
import type { Chair } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';

interface Props {
  row: EventRow;
  now: number;
  onMark(eventRowId: string, chair: Chair): void;
}

/** One coming event that isn't mentoring yet; marking it asks for the chair. */
export function OtherRow({ row, now, onMark }: Props) {
  const { start, end, event } = row;
  const { shown, rest } = peopleIn(row);
  const title = event.title.trim() || t('desk.found.untitled');
  return (
    <li className="dk-line">
      <div>
        <p className="dk-t">
          <bdi>{title}</bdi>
        </p>
        <p className="dk-m num">
          <span>{whenWords({ start, end, allDay: event.allDay }, now)}</span>
          <bdi>{shown.join(', ')}</bdi>
          {rest > 0 ? <span>{t('desk.hand.rest', { n: rest })}</span> : null}
        </p>
      </div>
      <details className="dk-mark">
        <summary
          className="btn quiet sm"
          aria-label={t('desk.hand.mark.of', { title: isolate(title) })}
        >
          {t('desk.hand.mark')}
        </summary>
        <div className="dk-answers">
          <Button small onClick={() => onMark(row.id, 'mentor')}>
            {t('desk.hand.i')}
          </Button>
          <Button small onClick={() => onMark(row.id, 'mentee')}>
            {t('desk.hand.they')}
          </Button>
        </div>
      </details>
    </li>
  );
}
