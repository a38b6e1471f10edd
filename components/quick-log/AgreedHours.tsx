import { showDay } from '@/lib/i18n/dates';
import { betterDay } from '@/lib/quick-log';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { t } from '../ui/text';
import type { ChipState } from './use-quick-log';

/** A line that would reach the partner outside of the agreed hours: which they are, and the next day within (PRACTICE C2). */
export function AgreedHours({ state }: { state: ChipState }) {
  const { draft, known, choose } = state;
  const partnerId = draft.partnerId ?? known.currentPartnerId ?? '';
  const hours = known.hours?.[partnerId] ?? '';
  const now = Date.now();
  const day = draft.newPartnerName === null ? betterDay(draft, hours, now) : null;
  if (day === null) return null;
  return (
    <p className="m agreed-hours">
      {t('quickLog.hours', { hours: isolate(hours.trim()) })}{' '}
      <button type="button" className="link" onClick={() => choose('due', day)}>
        {t('quickLog.hours.take', { day: showDay(day, localDate(now)) })}
      </button>
    </p>
  );
}
