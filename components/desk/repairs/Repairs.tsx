import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import type { RepairView } from '@/lib/desk/queries';
import { whenWords } from '@/lib/desk/when';
import { isolate } from '@/lib/shared/isolate';
import { Head } from '../frame/Head';
import { Loaded } from '../frame/Loaded';

/** More are in the download. */
const SHOWN = 50;

interface Props {
  arrived: boolean;
  now: number;
  repairs: Live<readonly RepairView[]>;
  onDownload(): void;
  onDismiss(): void;
}

function Shelf({ rows, now }: { rows: readonly RepairView[]; now: number }) {
  return (
    <ul className="dk-list">
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.id} className="dk-line">
          <div>
            <p className="dk-t">{t('desk.repairs.issue', { field: isolate(row.field) })}</p>
            <p className="dk-m num">
              <span>
                {t('desk.repairs.where', {
                  table: row.table,
                  when: whenWords({ start: row.at }, now),
                })}
              </span>
              <bdi>{row.key}</bdi>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Rows that could not be read: how many, what is wrong, a copy to keep, and a way to put the notice away. */
export function Repairs({ arrived, now, repairs, onDownload, onDismiss }: Props) {
  return (
    <>
      <Head title={t('desk.place.repairs')} arrived={arrived}>
        {t('desk.repairs.head')}
      </Head>
      <Loaded live={repairs}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty icon="check">{t('desk.repairs.none')}</Empty>
          ) : (
            <section className="dk-card" aria-label={t('desk.repairs.head')}>
              <p className="num">{t('desk.repairs.about', { n: rows.length })}</p>
              <Shelf rows={rows} now={now} />
              {rows.length > SHOWN ? (
                <p className="dk-m num">{t('desk.report.rest', { n: rows.length - SHOWN })}</p>
              ) : null}
              <div className="dk-do">
                <Button kind="primary" onClick={onDownload}>
                  {t('desk.repairs.download')}
                </Button>
                <Button kind="quiet" onClick={onDismiss}>
                  {t('desk.repairs.dismiss')}
                </Button>
              </div>
            </section>
          )
        }
      </Loaded>
    </>
  );
}
