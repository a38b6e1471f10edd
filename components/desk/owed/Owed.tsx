import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import { valueOr } from '@/lib/desk/live';
import { isNarrow, type OwedFilter, type OwedPage } from '@/lib/desk/owed/view';
import type { Side } from '@/lib/shared/row';
import { Head } from '../frame/Head';
import { Loaded } from '../frame/Loaded';
import { useWalk } from '../frame/use-walk';
import { type BulkActions, BulkBar } from './BulkBar';
import { OwedFilters } from './OwedFilters';
import type { LineActions } from './OwedLine';
import { OwedSide } from './OwedSide';

interface Props extends LineActions {
  arrived: boolean;
  page: Live<OwedPage>;
  filter: OwedFilter;
  bulk: BulkActions;
  onFilter(change: Partial<OwedFilter>): void;
  onMore(side: Side): void;
  onChoosing(): void;
}

function noneWords(filter: OwedFilter, side: Side): string {
  if (isNarrow(filter)) return t('desk.owed.nothing');
  return filter.state === 'done' ? t('desk.owed.none.done') : t(`desk.owed.none.${side}`);
}

/** What each side owes the other, across all partners (PRACTICE F1). */
export function Owed(props: Props) {
  const { arrived, page, filter, bulk, onFilter, onMore, onChoosing, ...line } = props;
  useWalk(line.singleKeys);
  const partners = valueOr(page, null)?.partners ?? [];
  return (
    <>
      <div className="dk-headline">
        <Head title={t('desk.place.owed')} arrived={arrived}>
          {t('desk.owed.head')}
        </Head>
        {line.chosen ? null : <Button onClick={onChoosing}>{t('desk.owed.choose')}</Button>}
      </div>
      <OwedFilters filter={filter} partners={partners} onFilter={onFilter} />
      <Loaded live={page}>
        {(value) => (
          <div className="dk-duo">
            {(['me', 'partner'] as const).map((side) => (
              <OwedSide
                key={side}
                side={side}
                list={value[side]}
                none={noneWords(filter, side)}
                onMore={onMore}
                {...line}
              />
            ))}
          </div>
        )}
      </Loaded>
      {line.chosen ? <BulkBar count={line.chosen.size} state={filter.state} {...bulk} /> : null}
    </>
  );
}
