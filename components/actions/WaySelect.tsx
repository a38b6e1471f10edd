import { t } from '@/components/ui/text';
import type { Action } from '@/lib/mentoring/action';

export type Way = Action['approach'];
const ways = ['fix', 'approach'] as const;

interface Props {
  way: Way;
  onChange(way: Way): void;
}

/** Whether something mends it for now, or is a way that lasts (PRACTICE P5): the browser's own list. */
export function WaySelect({ way, onChange }: Props) {
  return (
    <select
      className="field"
      aria-label={t('panel.way')}
      value={way ?? ''}
      onChange={({ currentTarget }) =>
        onChange(ways.find((one) => one === currentTarget.value) ?? null)
      }
    >
      <option value="">{t('panel.way.none')}</option>
      {ways.map((one) => (
        <option key={one} value={one}>
          {t(`panel.way.${one}`)}
        </option>
      ))}
    </select>
  );
}
