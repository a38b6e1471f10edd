import type { ReactNode } from 'react';
import { ActionRow } from '@/components/panel/ActionRow';
import { AddLine } from '@/components/panel/AddLine';
import { AgendaRow } from '@/components/panel/AgendaRow';
import { Earlier } from '@/components/panel/Earlier';
import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Preparation } from '@/lib/preparation/query';
import { REVIEW_EVERY, type Standing as State } from '@/lib/preparation/standing';
import type { Thoughts } from '@/lib/preparation/think';
import type { Side } from '@/lib/shared/row';
import type { PrepareDo } from './do';
import { Expected, FirstQuestions } from './Expectations';
import { PrepareHead } from './PrepareHead';
import { Standing } from './Standing';
import { Suggestions } from './Suggestions';
import { Think } from './Think';
import { WithWhom } from './WithWhom';

interface Props {
  preparation: Preparation;
  thoughts: Thoughts | null;
  standing: State;
  arrived: boolean;
  now: number;
  act: PrepareDo;
  /** The line that was begun and not sent. */
  begun: string;
  onLine(line: string): void;
  /** Asks what became of the meetings before, where that isn't known. */
  children?: ReactNode;
}

function Owed({
  preparation,
  now,
  side,
  name,
}: Pick<Props, 'preparation' | 'now'> & { side: Side; name: string }) {
  const actions = preparation.view.actions.filter((action) => action.owner === side);
  return (
    <Section
      className="pp-owed"
      title={
        <span className="own-h">
          <OwnerMark side={side} />
          <bdi>{side === 'me' ? t('panel.iOwe') : t('panel.theyOwe', { name })}</bdi>
        </span>
      }
      aside={actions.filter((action) => action.status === 'open').length}
    >
      {actions.length === 0 ? <p className="empty">{t('panel.actions.none')}</p> : null}
      <ul>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} now={now} partnerName={name} />
        ))}
      </ul>
    </Section>
  );
}

function AgendaSoFar({ preparation, name }: Pick<Props, 'preparation'> & { name: string }) {
  const { agenda, goals } = preparation.view;
  return (
    <Section className="dk-card" id="agenda" title={t('prepare.agenda')}>
      <ol>
        {agenda.map((line, at) => (
          <AgendaRow
            key={line.key}
            line={line}
            partnerName={name}
            number={at + 1}
            goal={goals.find((goal) => goal.id === line.goalId)?.text}
          />
        ))}
      </ol>
    </Section>
  );
}

function Body({ preparation, thoughts, now, act, begun, onLine }: Props) {
  const { ordinal, view } = preparation;
  const { partner } = view;
  if (!partner) return null;
  const name = firstName(partner.name);
  const answers = { partnerName: name, answers: partner.expectations, act };
  return (
    <>
      <div className="dk-card pp-both">
        <Owed preparation={preparation} now={now} side="me" name={name} />
        <Owed preparation={preparation} now={now} side="partner" name={name} />
      </div>
      {thoughts ? <FirstQuestions {...answers} questions={thoughts.first} /> : null}
      <Section
        className="dk-card"
        title={t('prepare.raise')}
        aside={preparation.suggestions.length > 0 ? t('prepare.raise.about') : undefined}
      >
        <Suggestions suggestions={preparation.suggestions} partnerName={name} act={act} />
        <AddLine
          label={t('panel.agenda.add')}
          placeholder={t('panel.agenda.placeholder')}
          onAdd={act.raiseOwn}
          shortcut="R"
          field="raise"
          begun={begun}
          onLine={onLine}
        />
      </Section>
      <AgendaSoFar preparation={preparation} name={name} />
      <Think preparation={preparation} thoughts={thoughts} now={now} act={act} />
      {ordinal > 1 ? <Expected {...answers} review={ordinal % REVIEW_EVERY === 0} /> : null}
      <div className="pp-earlier">
        <Earlier notes={preparation.lastNotes} />
      </div>
      <p className="m">{t('prepare.kept')}</p>
    </>
  );
}

/** Before one meeting (PRACTICE P1, P2, P11, P12): what is open, what to raise, what to think about. */
export function Prepare(props: Props) {
  const { preparation, standing, arrived, now, act, children } = props;
  const { view } = preparation;
  return (
    <div className="pp" key={`${view.meeting.id} ${view.partner?.id}`}>
      <PrepareHead preparation={preparation} arrived={arrived} now={now} />
      <Standing standing={standing} meeting={view.meeting} now={now} onPanel={act.openPanel} />
      <WithWhom view={view} onChoose={act.choosePartner} />
      {children}
      <Body {...props} />
    </div>
  );
}
