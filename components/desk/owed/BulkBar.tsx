import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';

export interface BulkActions {
  onFinish(): void;
  onReopen(): void;
  onDrop(): void;
  /** A local date (`YYYY-MM-DD`), or none. */
  onMove(due: string | null): void;
  onEnd(): void;
}

interface Props extends BulkActions {
  count: number;
  state: 'open' | 'done';
}

function Move({ count, onMove }: Pick<Props, 'count' | 'onMove'>) {
  const [due, setDue] = useUnsaved('move to', '');
  const [missing, setMissing] = useState(false);
  const move = (event: FormEvent) => {
    event.preventDefault();
    setMissing(due === '');
    if (due !== '') onMove(due);
  };
  return (
    <form className="dk-bulk-date" onSubmit={move} noValidate>
      <div>
        <DateField
          label={t('desk.owed.do.date')}
          hideLabel
          name="due"
          value={due}
          error={missing ? t('desk.owed.date.missing') : undefined}
          onChange={({ currentTarget }) => {
            setDue(currentTarget.value);
            setMissing(false);
          }}
        />
      </div>
      <Button small type="submit" disabled={count === 0}>
        {t('desk.owed.do.move')}
      </Button>
      <Button small disabled={count === 0} onClick={() => onMove(null)}>
        {t('desk.owed.do.nodate')}
      </Button>
    </form>
  );
}

/** What can be done with the chosen actions; it stays in sight while they are being chosen. */
export function BulkBar({ count, state, onFinish, onReopen, onDrop, onMove, onEnd }: Props) {
  const off = count === 0;
  return (
    <fieldset className="dk-bulk" aria-label={t('desk.owed.do')}>
      <p className="num" role="status">
        {t('desk.owed.chosen', { n: count })}
      </p>
      {state === 'open' ? (
        <>
          <Button small kind="primary" disabled={off} onClick={onFinish}>
            {t('desk.owed.do.done')}
          </Button>
          <Move count={count} onMove={onMove} />
          <Button small disabled={off} onClick={onDrop}>
            {t('desk.owed.do.drop')}
          </Button>
        </>
      ) : (
        <Button small kind="primary" disabled={off} onClick={onReopen}>
          {t('desk.owed.do.open')}
        </Button>
      )}
      <Button small kind="quiet" className="dk-bulk-end" onClick={onEnd}>
        {t('desk.owed.choose.end')}
      </Button>
    </fieldset>
  );
}
