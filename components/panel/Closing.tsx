import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { longDay } from '@/lib/mentoring/rules/day-words';
import { minutesOf } from '@/lib/mentoring/rules/minutes';
import type { ClosingDraft, MeetingExtras, MeetingView } from '@/lib/panel/model';
import { localDate } from '@/lib/shared/time';
import { usePanelDo } from './do';
import { NextMeeting } from './NextMeeting';
import { NextSteps } from './NextSteps';
import { clockTime, dateOf } from './times';

interface Props {
  view: MeetingView;
  extras: MeetingExtras | null;
  now: number;
}

/** With whom, which meeting, how long yet. */
export function ClosingHead({ view, extras, now }: Props) {
  const { meeting, partner } = view;
  const { left } = minutesOf(meeting, now);
  const name = partner ? firstName(partner.name) : meeting.title;
  const day = longDay(localDate(meeting.start));
  return (
    <header className="top closing-top">
      <div className="who">
        <Stone name={partner?.name ?? meeting.title} colour={partner?.stone ?? 'slate'} />
        <div>
          <h1>
            <bdi>{t('panel.closing', { name })}</bdi>
          </h1>
          <p>{extras ? t('panel.closing.sub', { n: extras.ordinal, day }) : day}</p>
        </div>
        <div className="left num">
          <b>{left > 0 ? t('panel.time.left', { n: left }) : t('panel.time.over')}</b>
          <span>{t('panel.closing.ends', { time: clockTime(meeting.end) })}</span>
        </div>
      </div>
    </header>
  );
}

interface DraftProps {
  label: string;
  name: keyof ClosingDraft;
  value: string;
  rows: number;
}

function DraftField({ label, name, value, rows }: DraftProps) {
  const act = usePanelDo();
  const [text, setText] = useState(value);
  return (
    <TextField
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
export function Closing({ view, extras, now }: Props) {
  const { partner, meeting, closing } = view;
  const name = partner ? firstName(partner.name) : t('panel.them');
  const steps = view.actions.filter((a) => a.meetingId === meeting.id && a.status === 'open');
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
        />
      </div>
      <NextSteps actions={steps} now={now} partnerName={name} />
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
      <NextMeeting next={next ?? null} now={now} partnerId={partner?.id ?? ''} />
      <p className="priv">
        <Icon name="lock" small />
        <span>{t('panel.closing.private')}</span>
      </p>
    </main>
  );
}

/** Closes the meeting, or goes back to it. */
export function ClosingDock() {
  const act = usePanelDo();
  return (
    <div className="go">
      <Button kind="primary" shortcut="Ctrl ↵" onClick={act.close}>
        {t('panel.closing.close')}
      </Button>
      <Button onClick={act.putOffClosing}>{t('panel.closing.notYet')}</Button>
    </div>
  );
}
