import { type ReactNode, useEffect } from 'react';
import { t } from '@/components/ui/text';
import { UndoBar } from '@/components/ui/UndoBar';
import type { Lapse, MeetingExtras, MeetingView, PanelModel } from '@/lib/panel/model';
import { DoProvider, type PanelDo } from './do';
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
import { Switcher } from './pieces-later';

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
  /** What was just done and can be taken back. */
  undo: { text: string; take(): void } | null;
  /** Said to assistive technology. */
  announce: string;
}

function Head({ model, extras }: Pick<Props, 'model' | 'extras'>) {
  const { view, mode, now } = model;
  if (!view) return <IdleHead now={now} />;
  if (mode === 'closing') return <ClosingHead view={view} extras={extras} now={now} />;
  return (
    <MeetingHead view={view} extras={extras}>
      {mode === 'prepare' ? <PrepareWhen view={view} now={now} /> : null}
    </MeetingHead>
  );
}

function MeetingBody({ view, ...props }: Props & { view: MeetingView }) {
  const { model, extras, talk, notes, prompts } = props;
  const { mode, now } = model;
  if (mode === 'prepare')
    return <Prepare view={view} now={now} prompts={prompts} extras={extras} />;
  if (mode === 'closing') return <Closing view={view} extras={extras} now={now} />;
  return <Live view={view} extras={extras} now={now} talk={talk} notes={notes} />;
}

function Body(props: Props) {
  const { model, lapses, maybe, onMaybe } = props;
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
  return <Idle view={idle} now={now} lapses={lapses} maybe={maybe} onMaybe={onMaybe} />;
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
  const { model, trouble, act, singleKeys, undo, announce } = props;
  const Dock = docks[model.mode];
  useFocusAbove(undo !== null);
  const writes = model.mode === 'idle' || model.mode === 'live';
  return (
    <DoProvider value={{ do: act, singleKeys }}>
      <div className="panel" data-mode={model.mode}>
        <div className="panel-in">
          <Head {...props} />
          <Notices model={model} trouble={trouble} />
          <Body {...props} />
        </div>
        <section className="dock" aria-label={writes ? t('panel.dock') : t('panel.dock.finish')}>
          {undo ? <UndoBar text={undo.text} onUndo={undo.take} /> : null}
          <Dock />
        </section>
        <p className="vh" role="status">
          {announce}
        </p>
      </div>
    </DoProvider>
  );
}
