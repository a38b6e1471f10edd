import { SettleList } from '@/components/after-meeting/SettleList';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { showLongDay } from '@/lib/i18n/dates';
import type { IdleView, Lapse } from '@/lib/panel/model';
import type { ClosedSummary as Summary } from '@/lib/panel/summary';
import type { Unsettled } from '@/lib/records/settle';
import { localDate } from '@/lib/shared/time';
import { Ahead } from './Ahead';
import { ClosedSummary } from './ClosedSummary';
import { useDoing, usePanelDo } from './do';
import { Maybe, type MaybeDo, type MaybeView } from './Maybe';
import { Owed } from './Owed';
import { WriteLine } from './WriteLine';

interface Props {
  view: IdleView;
  now: number;
  lapses: readonly Lapse[];
  maybe: MaybeView | null;
  onMaybe: MaybeDo;
  /** Past meetings of which only the user knows what became of them. */
  unsettled?: readonly Unsettled[];
  /** The meeting closed just now. */
  summary?: Summary | null;
  closedNext?: { of: string; start: number | null } | null;
}

/** Today, and the ways to search and to the desk. */
export function IdleHead({ now }: { now: number }) {
  const act = usePanelDo();
  const { more } = useDoing();
  return (
    <header className="top hd">
      <Icon name="cairn" className="b" />
      <h1>{showLongDay(localDate(now))}</h1>
      {more ? (
        <IconButton icon="search" label={t('panel.keys.search')} onClick={more.search} />
      ) : null}
      <IconButton icon="page" label={t('panel.desk')} onClick={() => act.openDesk('')} />
    </header>
  );
}

/** Nothing runs: who comes next, whose rhythm has lapsed, what is open across partners. */
export function Idle(props: Props) {
  const { view, now, lapses, maybe, onMaybe, unsettled = [], summary, closedNext } = props;
  const { more } = useDoing();
  return (
    <main>
      {summary ? <ClosedSummary summary={summary} next={closedNext ?? null} now={now} /> : null}
      <Ahead view={view} now={now} lapses={lapses} />
      {maybe ? <Maybe maybe={maybe} now={now} onAnswer={onMaybe} /> : null}
      {more ? <SettleList unsettled={unsettled} now={now} onSettle={more.settle} /> : null}
      <Owed view={view} now={now} />
    </main>
  );
}

/** The line at the bottom when nothing runs. */
export function IdleDock() {
  return <WriteLine label={t('panel.dock.idleLabel')} placeholder={t('panel.dock.idle')} />;
}
