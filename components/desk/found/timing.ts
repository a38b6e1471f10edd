import { t } from '@/components/ui/text';
import { whenWords } from '@/lib/desk/when';
import { showTime } from '@/lib/i18n/dates';
import type { FoundMeeting } from '@/lib/meetings/candidates';

/**
 * When a found meeting is, by where it stands at `now` (UTC ms): "Now, until 10:00", "Next tomorrow, 9:00". One that
 * is not of several dates is neither the next nor the last: "tomorrow, 9:00".
 */
export function timing({ start, end, stage }: FoundMeeting, now: number, several = true): string {
  if (stage === 'running') return t('desk.found.now', { time: showTime(end) });
  const when = whenWords({ start }, now);
  if (!several) return when;
  return stage === 'ahead' ? t('desk.found.next', { when }) : t('desk.found.last', { when });
}
