import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { whenWords } from '@/lib/desk/when';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { isolate } from '@/lib/shared/isolate';
import { useKeptFocus } from '../frame/use-kept-focus';

interface Props {
  all: readonly FoundMeeting[];
  now: number;
  /** Their title, as it is shown. */
  of: string;
  onNot(uids: readonly string[]): void;
}

/** The single meetings that stand in one row, folded; each can be said not to be mentoring. */
export function Singles({ all, now, of, onNot }: Props) {
  const list = useKeptFocus<HTMLUListElement>(all.length);
  return (
    <details className="dk-fold">
      <summary aria-label={t('start.singles.of', { title: isolate(of) })}>
        {t('start.singles')}
      </summary>
      <ul className="dk-singles" ref={list}>
        {all.map((meeting) => {
          const when = whenWords(meeting, now);
          return (
            <li key={meeting.uid}>
              <span className="num">{when}</span>
              <Button
                small
                kind="quiet"
                aria-label={t('desk.found.not.of', { title: `${isolate(of)}, ${when}` })}
                onClick={() => onNot([meeting.uid])}
              >
                {t('desk.found.not')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
