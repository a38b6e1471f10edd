import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { currentLine } from '@/lib/mentoring/rules/agenda';
import { closingStart } from '@/lib/mentoring/rules/current-meeting';
import type { MeetingView } from '@/lib/panel/model';
import { AddLine } from './AddLine';
import { AgendaRow } from './AgendaRow';
import { usePanelDo } from './do';

interface Props {
  view: MeetingView;
  partnerName: string;
  /** Ids of goals that have not come up for three meetings (PRACTICE P11). */
  forgotten: readonly string[];
}

function Offer({ view, forgotten }: Props) {
  const act = usePanelDo();
  const goal = view.goals.find((g) => forgotten.includes(g.id));
  if (!goal) return null;
  return (
    <div className="offer">
      <Icon name="goal" />
      <span className="m">
        <bdi>{t('panel.agenda.forgotten', { text: goal.text })}</bdi>
      </span>
      <Button small onClick={() => act.raise(goal.text, 'me', goal.id)}>
        {t('panel.agenda.addIt')}
      </Button>
    </div>
  );
}

/** What to talk about in this meeting. */
export function Agenda(props: Props) {
  const { view, partnerName } = props;
  const act = usePanelDo();
  // What was typed before the meeting began stands here, without taking the focus.
  const [adding, setAdding] = useState<'begun' | 'asked' | null>(() =>
    act.raising() ? 'begun' : null,
  );
  const cancel = () => {
    act.keepRaising('');
    setAdding(null);
  };
  const now = currentLine(view.agenda);
  return (
    <Section
      id="agenda"
      title={t('panel.agenda')}
      action={
        <IconButton
          icon="plus"
          label={t('panel.agenda.add')}
          data-field="open-raise"
          onClick={() => setAdding('asked')}
        />
      }
    >
      <ul>
        {view.agenda.map((line) => (
          <AgendaRow
            key={line.key}
            line={line}
            partnerName={partnerName}
            now={line.key === now}
            goal={view.goals.find((goal) => goal.id === line.goalId)?.text}
            time={line.template === 'close' ? showTime(closingStart(view.meeting)) : undefined}
          />
        ))}
      </ul>
      {adding ? (
        <AddLine
          key={adding}
          label={t('panel.agenda.add')}
          placeholder={t('panel.agenda.placeholder')}
          onAdd={(text) => act.raise(text)}
          onCancel={cancel}
          begun={act.raising()}
          onLine={act.keepRaising}
          field="raise"
          autoFocus={adding === 'asked'}
        />
      ) : null}
      <Offer {...props} />
    </Section>
  );
}
