import { t } from '@/components/ui/text';
import type { SignInView } from '@/lib/desk/accounts/view';
import type { RemovePreview } from '@/lib/desk/calendar-facts';
import { providerNames } from '@/lib/shared/provider';
import { RemoveCheck } from '../calendars/RemoveCheck';

interface Props {
  account: SignInView;
  onPreviewAccount(id: string): Promise<RemovePreview>;
  onDisconnect(id: string): void;
  onStay(): void;
}

/** What goes and what stays with an account, before it is disconnected, and where consent is seen. */
export function Leaving({ account, onPreviewAccount, onDisconnect, onStay }: Props) {
  const { id, provider, consent } = account;
  return (
    <>
      <RemoveCheck
        id={id}
        first={t('accounts.goes.who')}
        doing={t('accounts.disconnect.do')}
        preview={() => onPreviewAccount(id)}
        onRemove={() => onDisconnect(id)}
        onKeep={onStay}
      />
      <p className="dk-hint">
        <a className="link" href={consent} target="_blank" rel="noreferrer">
          {t('accounts.consent', { provider: providerNames[provider] })}
        </a>
      </p>
    </>
  );
}
