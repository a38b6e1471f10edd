import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

/** The mark on paper that is for the user alone from end to end, where nothing needs it on the screen (PRACTICE H5). */
export function PrivatePaper() {
  return (
    <p className="pr-paper">
      <Private />
    </p>
  );
}

/** The mark on what is for the user alone. */
export function Private() {
  return (
    <span className="pr-private">
      <Icon name="lock" small />
      {t('paper.private')}
    </span>
  );
}
