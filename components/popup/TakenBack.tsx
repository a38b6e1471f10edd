import type { LoggedRow } from '@/lib/popup/model';
import { Button } from '../ui/Button';
import { t } from '../ui/text';

interface Props {
  row: LoggedRow | null;
  onPutBack(row: LoggedRow): void;
}

/** What was just taken back, and the way to put it back; said politely. */
export function TakenBack({ row, onPutBack }: Props) {
  return (
    <div className={row ? 'back' : 'vh'} role="status">
      {row ? (
        <>
          <span className="cut">{t('popup.takenBack', { text: row.text })}</span>
          <Button small kind="quiet" onClick={() => onPutBack(row)}>
            {t('popup.putBack')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
