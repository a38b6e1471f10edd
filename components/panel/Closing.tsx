import { type Ref, useState } from 'react';
import { PulseRow } from '@/components/after-meeting/PulseRow';
import { TextField } from '@/components/ui/Field';
import { useAwaitedFocus } from '@/components/ui/follow-focus';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import type { ClosingDraft, MeetingExtras, MeetingView } from '@/lib/panel/model';
import { inOrderAdded } from '@/lib/panel/order-added';
import { useDoing, usePanelDo, usePanelMore } from './do';
import { LastQuestion } from './LastQuestion';
import { NextMeeting } from './NextMeeting';
import { NextSteps } from './NextSteps';
import { dateOf } from './times';

interface Props {
  view: MeetingView;
  extras: MeetingExtras | null;
  now: number;
  /** Null where none is due, or the user wants none. */
  pulse?: { value: number | null } | null;
  /** ISO weekdays on which a next meeting is proposed. */
  workingDays?: readonly number[];
}

/** The private rapport pulse, where it is due (PRACTICE H1). */
function Pulse({ name, value }: { name: string; value: number | null }) {
  const { tellPulse, skipPulse } = usePanelMore();
  return (
    <div className="f">
      <PulseRow name={name} value={value} onTell={tellPulse} onSkip={skipPulse} />
    </div>
  );
}

interface DraftProps {
  label: string;
  name: Exclude<keyof ClosingDraft, 'step'>;
  value: string;
  rows: number;
  field?: Ref<HTMLTextAreaElement>;
}

function DraftField({ label, name, value, rows, field }: DraftProps) {
  const act = usePanelDo();
  const [text, setText] = useState(value);
  return (
    <TextField
      ref={field}
      label={label}
      rows={rows}
      value={text}
      className={rows === 1 ? 'one' : undefined}
      onChange={(event) => {
        setText(event.currentTarget.value);
        act.draft({ [name]: event.currentTarget.value });
      }}
    />
  );
}

/** The closing check-in (PRACTICE P8). What is typed is kept from the first letter. */
export function Closing({ view, extras, now, pulse, workingDays }: Props) {
  const { veiled } = useDoing();
  const { partner, meeting, closing } = view;
  const first = useAwaitedFocus<HTMLTextAreaElement>(`closing ${meeting.id}`);
  const name = partner ? firstName(partner.name) : t('panel.somebody');
  const steps = inOrderAdded(
    view.actions.filter((a) => a.meetingId === meeting.id && a.status === 'open'),
  );
  const next = extras?.next;
  const tries =
    partner?.chair === 'mentee' ? t('panel.closing.tryMe') : t('panel.closing.try', { name });
  return (
    <main key={meeting.id}>
      <div className="f">
        <DraftField
          label={t('panel.closing.useful')}
          name="useful"
          value={closing.useful}
          rows={2}
          field={first}
        />
      </div>
      <NextSteps actions={steps} now={now} partnerName={name} begun={closing.step} />
      <div className="f">
        <DraftField label={tries} name="tryBefore" value={closing.tryBefore} rows={2} />
      </div>
      <div className="f">
        <DraftField
          label={t('panel.closing.change')}
          name="changeNext"
          value={closing.changeNext}
          rows={1}
        />
        <p className="to">
          <Icon name="carry" small />
          {next
            ? t('panel.closing.goesOn', { date: dateOf(next.start) })
            : t('panel.closing.goesNext')}
        </p>
      </div>
      <LastQuestion />
      <NextMeeting view={view} extras={extras} now={now} workingDays={workingDays} />
      {pulse && !veiled ? <Pulse name={name} value={pulse.value} /> : null}
      <p className="priv">
        <Icon name="lock" small />
        <span>{t('panel.closing.private')}</span>
      </p>
    </main>
  );
}
