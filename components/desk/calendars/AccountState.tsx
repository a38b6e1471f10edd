import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { AccountView } from '@/lib/desk/account-view';
import { whenWords } from '@/lib/desk/when';
import { say } from '../words';

interface Props {
  account: AccountView;
  now: number;
  reading: boolean;
}

function lastRead({ read, chosen }: AccountView): string {
  if (read.id === 'desk.calendar.never') return say(read);
  return chosen
    ? t('health.chosen', { ago: say(read) })
    : t('desk.calendar.read', { ago: say(read) });
}

function nextWords(nextRead: number, now: number): string {
  if (nextRead <= now) return t('health.soon');
  return t('desk.calendar.next', { when: whenWords({ start: nextRead }, now) });
}

/** How many events were seen, and how many of them are mentoring. */
function Holds({ events, mentoring }: AccountView) {
  if (events === 0) return null;
  return (
    <p className="dk-m num">
      <span>{t('health.holds', { n: events })}</span>
      <span>
        {mentoring > 0 ? t('health.mentoring', { n: mentoring }) : t('health.mentoring.none')}
      </span>
    </p>
  );
}

const icons = { well: 'check', note: 'info', trouble: 'clock' } as const;
const looks = {
  well: 'dk-state dk-well',
  note: 'dk-state',
  trouble: 'dk-state dk-trouble',
} as const;

/** How it is: one sentence after the other, and the way to mark what was not recognised. */
function Health({ health }: AccountView) {
  const { tone, says, mark } = health;
  if (says.length === 0) return null;
  return (
    <div className={looks[tone]}>
      <Icon name={icons[tone]} small />
      <p>
        {says.map((sentence) => (
          <span key={sentence.id}>{say(sentence)} </span>
        ))}
        {mark ? (
          <a className="link" href="#found">
            {t('health.none.go')}
          </a>
        ) : null}
      </p>
    </div>
  );
}

/** When a calendar was read, when it is read next, what is in it, and how it is, in words. */
export function AccountState({ account, now, reading }: Props) {
  const { nextRead, remedy } = account;
  return (
    <>
      <p className="dk-m num">
        <span>{reading ? t('desk.calendar.reading') : lastRead(account)}</span>
        {nextRead === null ? null : <span>{nextWords(nextRead, now)}</span>}
      </p>
      <Holds {...account} />
      <Health {...account} />
      {remedy === 'file' ? <p className="dk-m">{t('desk.calendar.once')}</p> : null}
    </>
  );
}
