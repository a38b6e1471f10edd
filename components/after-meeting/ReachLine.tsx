import { t } from '@/components/ui/text';
import { reachNext } from '@/lib/mentoring/contact-hours/reach';
import { readContactHours } from '@/lib/mentoring/contact-hours/read';
import { isolate } from '@/lib/shared/isolate';
import { whenOf } from './NextDate';

interface Props {
  /** The hours that the two agreed on, as they are written; '' where there are none. */
  hours: string;
  now: number;
  /** Where the hours stand beside it already. */
  brief?: boolean;
}

/** Beside what is about to be handed over, outside of the agreed hours: when it would be within them (PRACTICE C2). */
export function ReachLine({ hours, now, brief = false }: Props) {
  const read = readContactHours(hours.trim());
  const next = read && reachNext(read, now);
  if (next === null) return null;
  const agreed = brief ? '' : `${t('quickLog.hours', { hours: isolate(hours.trim()) })} `;
  return (
    <p className="m num">
      {agreed}
      {t('panel.next.reach', { when: whenOf(next, now) })}
    </p>
  );
}
