import { Button } from '@/components/ui/Button';
import { focusOpener } from '@/components/ui/follow-focus';
import { t } from '@/components/ui/text';

interface Props {
  /** What the form does; saves it, unless told. */
  label?: string;
  onClose(): void;
}

/** The two ends of a form: it does what it is for, or closes with the focus on what opened it. */
export function SaveOrCancel({ label = t('desk.rel.save'), onClose }: Props) {
  return (
    <>
      <Button small kind="primary" type="submit">
        {label}
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
