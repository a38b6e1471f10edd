import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { closingStart, isCallOver, isPutOff } from '@/lib/mentoring/rules/current-meeting';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { Actions } from './Actions';
import { Agenda } from './Agenda';
import { AskLine } from './AskLine';
import { useDoing, usePanelDo } from './do';
import { Goals } from './Goals';
import { Jump } from './Jump';
import { LiveClock, type TalkNow } from './LiveClock';
import { Earlier, VeiledNotes } from './pieces-later';
import { WriteLine } from './WriteLine';

interface Props {
  view: MeetingView;
  extras: MeetingExtras | null;
  now: number;
  talk: TalkNow;
  /** The notes editor, which comes after the first paint. */
  notes: ReactNode;
  /** A guided session that is gone through, or the choice of one. */
  session?: ReactNode;
}

function ClosingOffer({ view, now }: Pick<Props, 'view' | 'now'>) {
  const act = usePanelDo();
  const { meeting } = view;
  const time = now >= closingStart(meeting) || isCallOver(meeting, now);
  if (!time || meeting.closedAt !== null) return null;
  return (
    <p className="offer closing-offer">
      <Icon name="clock" />
      <span className="m">
        {t(isPutOff(meeting) ? 'panel.closing.waits' : 'panel.closing.offer')}
      </span>
      <Button small onClick={act.startClosing}>
        {t('panel.closing.open')}
      </Button>
    </p>
  );
}

/** The meeting while it runs. */
export function Live({ view, extras, now, talk, notes, session }: Props) {
  const { veiled = false } = useDoing();
  const partnerName = view.partner ? firstName(view.partner.name) : t('panel.somebody');
  return (
    <>
      <section className="live" aria-label={t('panel.time')}>
        <LiveClock view={view} now={now} talk={talk} />
        <ClosingOffer view={view} now={now} />
        <Jump view={view} />
      </section>
      <main className="cols">
        {veiled ? null : session}
        <Agenda view={view} partnerName={partnerName} forgotten={extras?.forgotten ?? []} />
        <div className="side">
          <Actions
            actions={view.actions}
            now={now}
            partnerName={view.partner ? partnerName : null}
          />
          <Goals goals={view.goals} focus={view.focus} first={extras?.ordinal === 1} />
        </div>
        <Section id="notes" title={t('panel.notes')} aside={t('panel.notes.private')}>
          {/* Hidden, not taken away: what is being saved goes on being saved. */}
          <div hidden={veiled}>{notes}</div>
          {veiled ? <VeiledNotes notes={view.notes} /> : null}
        </Section>
        {extras?.earlier.length && !veiled ? <Earlier notes={extras.earlier} /> : null}
      </main>
    </>
  );
}

/** The line at the bottom of a running meeting: a note, an action or an agenda item. */
export function LiveDock() {
  return (
    <>
      <AskLine />
      <WriteLine any label={t('panel.dock.label')} placeholder={t('panel.dock.placeholder')} />
    </>
  );
}
