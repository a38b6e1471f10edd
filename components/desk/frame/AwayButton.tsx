import { IconButton } from '@/components/ui/Button';
import { t } from '@/components/ui/text';

interface Props {
  /** Whether the list at the side has the page: what was put away, or came too early, has no way out. */
  shown: boolean;
  onAway(): void;
}

/** Tells a page to stay out of the list at the side; the settings bring it back. */
export function AwayButton({ shown, onAway }: Props) {
  if (!shown) return null;
  const putAway = () => {
    // The button goes with what it puts away.
    document.querySelector<HTMLElement>('.dk-head')?.focus({ preventScroll: true });
    onAway();
  };
  return <IconButton icon="x" label={t('desk.part.away')} onClick={putAway} />;
}
