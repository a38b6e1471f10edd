import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

/** The mark on what is for the user alone. */
export function Private() {
  return (
    <span className="pr-private">
      <Icon name="lock" small />
      {t('paper.private')}
    </span>
  );
}
