import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { AccountView } from '@/lib/desk/account-view';
import { isolate } from '@/lib/desk/isolate';
import { FileButton } from '../intake/FileButton';
import { AccountState } from './AccountState';

export interface AccountActions {
  /** Called straight from the click, so that a lost permission can be asked for. */
  onRead(id: string): void;
  onFile(id: string, files: File[]): void;
  onRemove(id: string, name: string): void;
}

interface Props extends AccountActions {
  account: AccountView;
  now: number;
  /** It is being read now. */
  reading: boolean;
}

/** One calendar: where from, how it is, and what can be done. */
export function AccountRow({ account, now, reading, onRead, onFile, onRemove }: Props) {
  const { id, kind, address, remedy } = account;
  const name = account.name || t(`desk.calendar.kind.${kind}`);
  const safe = isolate(name);
  return (
    <li className="dk-line dk-account">
      <div>
        <p className="dk-t">
          <Icon name={kind === 'file' ? 'file' : 'cal'} />
          <bdi>{name}</bdi>
        </p>
        <p className="dk-m">
          {account.name ? <span>{t(`desk.calendar.kind.${kind}`)}</span> : null}
          {address ? <bdi>{address}</bdi> : null}
        </p>
        <AccountState account={account} now={now} reading={reading} />
      </div>
      <div className="dk-answers">
        {remedy === 'read' ? (
          <Button
            small
            aria-label={t('desk.calendar.do.read.of', { name: safe })}
            onClick={() => onRead(id)}
          >
            {t('desk.calendar.do.read')}
          </Button>
        ) : (
          <FileButton
            small
            label={t('desk.calendar.do.file.of', { name: safe })}
            onFiles={(files) => onFile(id, files)}
          >
            {t('desk.calendar.do.file')}
          </FileButton>
        )}
        <Button
          small
          kind="quiet"
          aria-label={t('desk.calendar.do.remove.of', { name: safe })}
          onClick={() => onRemove(id, name)}
        >
          {t('desk.calendar.do.remove')}
        </Button>
      </div>
    </li>
  );
}
