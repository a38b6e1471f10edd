import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import type { OwedList } from '@/lib/desk/owed/view';
import type { Side } from '@/lib/shared/row';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import { type LineActions, OwedLine } from './OwedLine';

/** How many actions come at a time, on each side. */
export const OWED_STEP = 100;

interface Props extends LineActions {
  side: Side;
  list: OwedList;
  /** What is said when the list is empty. */
  none: string;
  onMore(side: Side): void;
}

/** One side's list; both have the same size, place and order (PRACTICE F1). */
export function OwedSide({ side, list, none, onMore, ...line }: Props) {
  const heading = useId();
  const rows = useKeptFocus<HTMLUListElement>(list.rows.length);
  const ids = list.rows.map(({ action }) => action.id);
  return (
    <section className="dk-card dk-owed" aria-labelledby={heading}>
      <div className="sech">
        <OwnerMark side={side} />
        <h2 id={heading}>{t(`desk.owed.${side}`)}</h2>
        <span className="c num">{list.total}</span>
        {line.chosen && ids.length > 0 ? (
          <span className="a">
            <Button small kind="quiet" onClick={() => line.onChoose(ids, true)}>
              {t('desk.owed.choose.side', { n: ids.length })}
            </Button>
          </span>
        ) : null}
      </div>
      {list.rows.length === 0 ? <p className="empty">{none}</p> : null}
      <ul ref={rows}>
        {list.rows.map((row) => (
          <OwedLine key={row.action.id} row={row} {...line} />
        ))}
      </ul>
      <ShowMore
        rest={(list.total ?? 0) - list.rows.length}
        step={OWED_STEP}
        onMore={() => onMore(side)}
      />
    </section>
  );
}
