import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { News } from '@/lib/desk/whats-new';

interface Props {
  news: News;
  onSeen(): void;
}

/** One calm line after an update: the version, what it brought, and the rest folded. */
export function WhatsNew({ news, onSeen }: Props) {
  const { version, what, items } = news;
  return (
    <aside className="dk-bar dk-news" aria-label={t('whatsNew.more')}>
      <div>
        <p>{t('whatsNew.line', { version, what: t(what as 'whatsNew.0.2.0') })}</p>
        <details className="dk-fold">
          <summary>{t('whatsNew.more')}</summary>
          <ul>
            {items.map((item) => (
              <li key={item}>{t(item as 'whatsNew.0.2.0')}</li>
            ))}
          </ul>
        </details>
      </div>
      <Button small kind="quiet" onClick={onSeen}>
        {t('whatsNew.seen')}
      </Button>
    </aside>
  );
}
