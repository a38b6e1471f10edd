import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';

/** Lengthens a list that shows only its beginning; `rest` items are left, `step` come at a time. */
export function ShowMore(props: { rest: number; step: number; onMore(): void }) {
  if (props.rest <= 0) return null;
  return (
    <p className="dk-more">
      <Button small onClick={props.onMore}>
        {t('desk.more', { n: Math.min(props.rest, props.step) })}
      </Button>
    </p>
  );
}
