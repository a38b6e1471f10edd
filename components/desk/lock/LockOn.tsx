import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { LockDo } from '@/lib/lock/job';
import { AFTER_CHOICES } from '@/lib/lock/when';
import type { Settings } from '@/lib/shared/settings';
import { Choice } from '../frame/Choice';
import { Tick } from '../frame/Tick';

interface Props extends Pick<LockDo, 'onNow' | 'onChange'> {
  settings: Settings;
  tellsScreen: boolean;
  onSettings(change: Partial<Settings>): void;
}

/** A time that the list doesn't have, as from another version, stands in it all the same. */
function choices(after: number | null) {
  const minutes = [...new Set([...AFTER_CHOICES, ...(after === null ? [] : [after])])];
  const label = (n: number) =>
    n % 60 === 0 ? t('desk.lock.after.hours', { n: n / 60 }) : t('desk.lock.after.minutes', { n });
  return [
    ...minutes.sort((a, b) => a - b).map((n) => ({ value: String(n), label: label(n) })),
    { value: '', label: t('desk.lock.after.never') },
  ];
}

/** A lock that is on: when it locks, locking now, and what of it can be changed. */
export function LockOn({ settings, tellsScreen, onSettings, onNow, onChange }: Props) {
  const { lockAfter, lockWithScreen } = settings;
  return (
    <>
      <div>
        <Button onClick={onNow}>{t('desk.lock.now')}</Button>
      </div>
      <div className="dk-pair">
        <Choice
          shown
          label={t('desk.lock.after')}
          value={lockAfter === null ? '' : String(lockAfter)}
          options={choices(lockAfter)}
          onChange={(after) => onSettings({ lockAfter: after === '' ? null : Number(after) })}
        />
      </div>
      <div>
        {tellsScreen ? (
          <Tick checked={lockWithScreen} onChange={(on) => onSettings({ lockWithScreen: on })}>
            {t('desk.lock.screen')}
          </Tick>
        ) : (
          <p className="dk-hint">{t('desk.lock.screen.untold')}</p>
        )}
        <p className="dk-hint">{t('desk.lock.closing')}</p>
      </div>
      <details className="dk-fold">
        <summary className="link">{t('desk.lock.more')}</summary>
        <div className="dk-do">
          <Button small onClick={() => onChange('change')}>
            {t('desk.lock.change')}
          </Button>
          <Button small onClick={() => onChange('renew')}>
            {t('desk.lock.renew')}
          </Button>
          <Button small onClick={() => onChange('off')}>
            {t('desk.lock.turnOff')}
          </Button>
        </div>
        <p className="dk-hint">{t('desk.lock.lost')}</p>
      </details>
    </>
  );
}
