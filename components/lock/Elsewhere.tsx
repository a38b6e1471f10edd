import './lock.css';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

/**
 * Stands in place of the panel in somebody else's page while Cairn is locked. No field: a page could draw one just like
 * it, so that nobody should learn to type a passphrase there.
 */
export function Elsewhere({ onDesk }: { onDesk(): void }) {
  return (
    <main className="lock">
      <Icon name="cairn" />
      <h1>{t('lock.title')}</h1>
      <p>{t('lock.page.about')}</p>
      <Button kind="primary" onClick={onDesk}>
        {t('lock.page.do')}
      </Button>
    </main>
  );
}
