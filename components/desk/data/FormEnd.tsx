import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';

/** What ends a form about a locked copy: doing it, named by `label`, or leaving it. */
export function FormEnd({ label, onClose }: { label: string; onClose(): void }) {
  return (
    <div className="dk-do">
      <Button small kind="primary" type="submit">
        {label}
      </Button>
      <Button small kind="quiet" onClick={onClose}>
        {t('desk.rel.cancel')}
      </Button>
    </div>
  );
}
