import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { AccountView } from '@/lib/desk/account-view';
import { whenWords } from '@/lib/desk/when';
import { say } from '../words';

function lastRead({ read }: AccountView): string {
  return read.id === 'desk.calendar.never'
    ? say(read)
    : t('desk.calendar.read', { ago: say(read) });
}

interface Props {
  account: AccountView;
  now: number;
  reading: boolean;
}

/** When a calendar was read, when it is read next, and whether all is well, in words. */
export function AccountState({ account, now, reading }: Props) {
  const { problem, failures, nextRead, remedy } = account;
  return (
    <>
      <p className="dk-m num">
        <span>{reading ? t('desk.calendar.reading') : lastRead(account)}</span>
        {nextRead === null || remedy === 'file' ? null : (
          <span>{t('desk.calendar.next', { when: whenWords({ start: nextRead }, now) })}</span>
        )}
        {problem ? null : (
          <span className="dk-well">
            <Icon name="check" small />
            {t('desk.calendar.well')}
          </span>
        )}
      </p>
      {problem ? (
        <p className="dk-trouble num">
          <Icon name="clock" small />
          <span>
            {say(problem)}
            {failures > 1 ? `${t('desk.calendar.failing', { n: failures })}.` : ''}
          </span>
        </p>
      ) : null}
      {remedy === 'file' ? <p className="dk-m">{t('desk.calendar.once')}</p> : null}
    </>
  );
}
