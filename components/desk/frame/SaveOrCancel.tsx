import { Button } from '@/components/ui/Button';
import { focusOpener } from '@/components/ui/follow-focus';
import { t } from '@/components/ui/text';

/** The two ends of an editor in a list: it saves, or closes with the focus on what opened it. */
export function SaveOrCancel({ onClose }: { onClose(): void }) {
  return (
    <>
      <Button small kind="primary" type="submit">
        {t('desk.rel.save')}
      </Button>
      <Button
        small
        kind="quiet"
        onClick={(event) => {
          focusOpener(event.currentTarget);
          onClose();
        }}
      >
        {t('desk.rel.cancel')}
      </Button>
    </>
  );
}
