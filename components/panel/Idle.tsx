import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { showLongDay } from '@/lib/i18n/dates';
import type { IdleView, Lapse } from '@/lib/panel/model';
import { localDate } from '@/lib/shared/time';
import { AddLine } from './AddLine';
import { Ahead } from './Ahead';
import { usePanelDo } from './do';
import { Maybe, type MaybeDo, type MaybeView } from './Maybe';
import { Owed } from './Owed';

interface Props {
  view: IdleView;
  now: number;
  lapses: readonly Lapse[];
  maybe: MaybeView | null;
  onMaybe: MaybeDo;
}

/** Today, and the ways to search and to the desk. */
export function IdleHead({ now }: { now: number }) {
  const act = usePanelDo();
  return (
    <header className="top hd">
      <Icon name="cairn" className="b" />
      <h1>{showLongDay(localDate(now))}</h1>
      <IconButton icon="page" label={t('panel.desk')} onClick={() => act.openDesk('')} />
    </header>
  );
}

/** Nothing runs: who comes next, whose rhythm has lapsed, what is open across partners. */
export function Idle({ view, now, lapses, maybe, onMaybe }: Props) {
  return (
    <main>
      <Ahead view={view} now={now} lapses={lapses} />
      {maybe ? <Maybe maybe={maybe} now={now} onAnswer={onMaybe} /> : null}
      <Owed view={view} now={now} />
    </main>
  );
}

/** The line at the bottom when nothing runs. */
export function IdleDock() {
  const act = usePanelDo();
  return (
    <AddLine
      className="quick"
      label={t('panel.dock.idleLabel')}
      placeholder={t('panel.dock.idle')}
      onAdd={act.write}
      begun={act.unsent()}
      onLine={act.keepUnsent}
      shortcut="N"
      field="write"
    />
  );
}
