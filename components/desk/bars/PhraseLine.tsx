import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

interface Props {
  /** Where a new passphrase is chosen. */
  href: string;
  onAway(): void;
}

/** One calm line after Cairn was unlocked by the recovery code: perhaps the passphrase is forgotten. */
export function PhraseLine({ href, onAway }: Props) {
  return (
    <aside className="dk-bar" aria-label={t('desk.lock.head')}>
      <Icon name="info" />
      <p>
        {t('desk.lock.byCode')}{' '}
        <a className="link" href={href}>
          {t('desk.lock.byCode.do')}
        </a>
      </p>
      <span>
        <Button small kind="quiet" onClick={onAway}>
          {t('desk.lock.byCode.away')}
        </Button>
      </span>
    </aside>
  );
}
