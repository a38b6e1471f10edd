import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import { untilWords } from '@/lib/mentoring/rules/minutes';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import type { Suggestion } from '@/lib/preparation/suggestions';
import type { Side } from '@/lib/shared/row';
import { MINUTE } from '@/lib/shared/time';
import { ActionRow } from './ActionRow';
import { AddLine } from './AddLine';
import { AgendaRow } from './AgendaRow';
import { useDoing, usePanelDo } from './do';
import { Earlier } from './Earlier';
import { Offers } from './Offers';
import './paper.css';

interface Props {
  view: MeetingView;
  now: number;
  /** Questions to think about, chosen elsewhere. */
  prompts?: ReactNode;
  /** What comes after the first paint. */
  extras?: MeetingExtras | null;
  /** What might be raised and is not on the agenda. */
  offers?: readonly Suggestion[];
}

/** How long preparing takes, which nobody is told who has less than that. */
const ABOUT = 3 * MINUTE;

/** When it begins. */
export function PrepareWhen({ view, now }: Props) {
  const { start, end } = view.meeting;
  const until = word(untilWords(start, now));
  return (
    <p className="when num">
      <b className="first">{until}</b>
      <span>{t('panel.prepare.time', { start: showTime(start), end: showTime(end) })}</span>
      {start - now >= ABOUT ? <span className="m q wide">{t('panel.prepare.about')}</span> : null}
    </p>
  );
}

function Owed({ view, now, side, name }: Props & { side: Side; name: string }) {
  const actions = view.actions.filter((action) => action.owner === side);
  const theirs = view.partner ? t('panel.theyOwe', { name }) : t('panel.theyAllOwe');
  const title = side === 'me' ? t('panel.iOwe') : theirs;
  return (
    <Section
      id={side === 'me' ? 'actions' : undefined}
      title={
        <span className="own-h">
          <OwnerMark side={side} />
          <bdi>{title}</bdi>
        </span>
      }
      aside={actions.filter((action) => action.status === 'open').length}
    >
      {actions.length === 0 ? <p className="empty">{t('panel.actions.none')}</p> : null}
      <ul>
        {actions.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            now={now}
            partnerName={name}
            waysOut={side === 'me'}
          />
        ))}
      </ul>
    </Section>
  );
}

/** Before a meeting (PRACTICE P2): what I owe, what they owe, what to raise. */
export function Prepare({ view, now, prompts, extras, offers = [] }: Props) {
  const { veiled } = useDoing();
  const act = usePanelDo();
  const name = view.partner ? firstName(view.partner.name) : t('panel.somebody');
  return (
    <main>
      <p className="on-paper">{t('panel.prepare.private')}</p>
      <div className="both">
        <Owed view={view} now={now} side="me" name={name} />
        <Owed view={view} now={now} side="partner" name={name} />
      </div>
      <Section
        id="agenda"
        className="sec raise"
        title={t('panel.prepare.raise')}
        aside={t('panel.prepare.becomes')}
      >
        <ol>
          {view.agenda.map((line, at) => (
            <AgendaRow
              key={line.key}
              line={line}
              partnerName={name}
              number={at + 1}
              goal={view.goals.find((goal) => goal.id === line.goalId)?.text}
            />
          ))}
        </ol>
        {offers.length > 0 ? <Offers offers={offers} /> : null}
        <AddLine
          label={t('panel.agenda.add')}
          placeholder={t('panel.agenda.placeholder')}
          onAdd={(text) => act.raise(text)}
          begun={act.raising()}
          onLine={act.keepRaising}
          shortcut="R"
          field="raise"
        />
      </Section>
      {prompts}
      {veiled ? null : <Earlier notes={extras?.earlier ?? []} />}
      {view.meeting.location || view.meeting.joinUrl ? null : (
        <div className="sec">
          <p className="hint">
            <Icon name="place" small />
            <span>{t('panel.prepare.place')}</span>
          </p>
        </div>
      )}
    </main>
  );
}

/** The one primary button while preparing, and the way to paper. */
export function PrepareDock() {
  const act = usePanelDo();
  return (
    <div className="go">
      <Button kind="primary" shortcut="↵" onClick={act.ready}>
        {t('panel.prepare.ready')}
      </Button>
      <Button onClick={() => window.print()}>{t('panel.prepare.print')}</Button>
    </div>
  );
}
