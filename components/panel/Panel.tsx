import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/components/ui/text';
import { UndoBar } from '@/components/ui/UndoBar';
import type { WhoChoice } from '@/lib/meetings/who-with';
import type { Lapse, MeetingExtras, MeetingView, PanelModel } from '@/lib/panel/model';
import type { ClosedSummary } from '@/lib/panel/summary';
import type { Suggestion } from '@/lib/preparation/suggestions';
import type { Unsettled } from '@/lib/records/settle';
import { DoProvider, type PanelDo, type PanelMore } from './do';
import { Live, LiveDock } from './Live';
import type { TalkNow } from './LiveClock';
import type { MaybeDo, MaybeView } from './Maybe';
import { MeetingHead } from './MeetingHead';
import {
  Closing,
  ClosingDock,
  ClosingHead,
  Idle,
  IdleDock,
  IdleHead,
  Prepare,
  PrepareDock,
  PrepareWhen,
} from './modes-later';
import { Notices, type Trouble } from './Notices';
import { Switcher, VeilMark } from './pieces-later';
import { useKeptFocus } from './use-kept-focus';

interface Found {
  /** Whom to offer for a meeting with nobody. */
  who?: readonly WhoChoice[] | null;
  offers?: readonly Suggestion[];
  pulse?: { value: number | null } | null;
  workingDays?: readonly number[];
  unsettled?: readonly Unsettled[];
  summary?: ClosedSummary | null;
  /** Of which closed meeting, and when its two meet next. */
  closedNext?: { of: string; start: number | null } | null;
}

interface Props {
  model: PanelModel;
  extras: MeetingExtras | null;
  lapses: readonly Lapse[];
  maybe: MaybeView | null;
  onMaybe: MaybeDo;
  talk: TalkNow;
  trouble: Trouble;
  act: PanelDo;
  singleKeys: boolean;
  notes: ReactNode;
  prompts?: ReactNode;
  session?: ReactNode;
  /** What is looked up after the first paint for one mode or the other. */
  found?: Found;
  more?: PanelMore;
  /** The private parts are hidden, as for a shared screen. */
  veiled?: boolean;
  /** What was just done and can be taken back. */
  undo: { text: string; take(): void } | null;
  /** Said to assistive technology. */
  announce: string;
}

function Head({ model, extras, found }: Pick<Props, 'model' | 'extras' | 'found'>) {
  const { view, mode, now } = model;
  if (!view) return <IdleHead now={now} />;
  if (mode === 'closing') return <ClosingHead view={view} extras={extras} now={now} />;
  return (
    <MeetingHead view={view} extras={extras} who={found?.who ?? null}>
      {mode === 'prepare' ? <PrepareWhen view={view} now={now} /> : null}
    </MeetingHead>
  );
}

function MeetingBody({ view, ...props }: Props & { view: MeetingView }) {
  const { model, extras, talk, notes, prompts, session, found } = props;
  const { mode, now } = model;
  if (mode === 'prepare')
    return (
      <Prepare view={view} now={now} prompts={prompts} extras={extras} offers={found?.offers} />
    );
  if (mode === 'closing')
    return (
      <Closing
        view={view}
        extras={extras}
        now={now}
        pulse={found?.pulse}
        workingDays={found?.workingDays}
      />
    );
  return <Live view={view} extras={extras} now={now} talk={talk} notes={notes} session={session} />;
}

function Body(props: Props) {
  const { model, lapses, maybe, onMaybe, found } = props;
  const { view, idle, now, overlapping } = model;
  if (view) {
    return (
      <>
        {overlapping.length > 0 || view.partners.length > 1 ? (
          <Switcher view={view} overlapping={overlapping} />
        ) : null}
        <MeetingBody key={view.meeting.id} {...props} view={view} />
      </>
    );
  }
  if (!idle) return <main />;
  return (
    <Idle
      view={idle}
      now={now}
      lapses={lapses}
      maybe={maybe}
      onMaybe={onMaybe}
      unsettled={found?.unsettled}
      summary={found?.summary}
      closedNext={found?.closedNext}
    />
  );
}

const docks = { idle: IdleDock, live: LiveDock, prepare: PrepareDock, closing: ClosingDock };

/** The undo bar makes the dock taller: what has the focus moves out from under it. */
function useFocusAbove(bar: boolean) {
  useEffect(() => {
    const at = document.activeElement;
    if (bar && at?.closest('.panel-in')) at.scrollIntoView({ block: 'nearest' });
  }, [bar]);
}

/** The side panel: header, messages, one of four pages, and the dock. */
export function Panel(props: Props) {
  const { model, trouble, act, more, veiled, singleKeys, undo, announce } = props;
  const Dock = docks[model.mode];
  const panel = useRef<HTMLDivElement>(null);
  useFocusAbove(undo !== null);
  useKeptFocus(panel);
  const writes = model.mode === 'idle' || model.mode === 'live';
  return (
    <DoProvider value={{ do: act, more, singleKeys, veiled, running: model.mode === 'live' }}>
      <div ref={panel} className="panel" data-mode={model.mode}>
        <div className="panel-in">
          <Head {...props} />
          <Notices model={model} trouble={trouble} />
          <Body {...props} />
        </div>
        <section className="dock" aria-label={writes ? t('panel.dock') : t('panel.dock.finish')}>
          {/* Here it is in sight however far the page is scrolled, and whatever the page. */}
          {veiled ? <VeilMark /> : null}
          {undo ? <UndoBar text={undo.text} onUndo={undo.take} /> : null}
          {/* The check-in of another meeting has a button of its own: a second press must not close that one too. */}
          <Dock key={model.mode === 'closing' ? model.view?.meeting.id : model.mode} />
        </section>
        <p className="vh" role="status">
          {announce}
        </p>
      </div>
    </DoProvider>
  );
}
