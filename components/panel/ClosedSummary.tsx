import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import type { Action } from '@/lib/mentoring/action';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import type { AheadView } from '@/lib/panel/model';
import type { ClosedSummary as Summary } from '@/lib/panel/summary';
import { localDate } from '@/lib/shared/time';
import { usePanelMore } from './do';
import { dayOf } from './times';

/** As many as `ahead` holds at most: with so many, the partner's next meeting may stand behind them. */
const SHOWN = 3;

interface Props {
  summary: Summary;
  ahead: readonly AheadView[];
  now: number;
}

function Step({ step, now, name }: { step: Action; now: number; name: string }) {
  return (
    <li>
      <OwnerMark side={step.owner} label={step.owner === 'me' ? t('panel.me') : name} />
      <span>
        <bdi>{step.text}</bdi>
        {step.due ? (
          <span className="m num"> {word(dueWords(step.due, localDate(now)).wording)}</span>
        ) : null}
      </span>
    </li>
  );
}

/** What was agreed in the meeting just closed, a calm line each. */
export function ClosedSummary({ summary, ahead, now }: Props) {
  const { hideSummary } = usePanelMore();
  const { steps, tryBefore, changeNext, partnerId } = summary;
  const name = firstName(summary.name);
  const next = ahead.find(({ meeting }) => meeting.partnerIds.some((id) => id === partnerId));
  const when = next
    ? t('panel.closed.next', {
        day: dayOf(next.meeting.start, now),
        time: showTime(next.meeting.start),
      })
    : ahead.length < SHOWN && t('panel.closing.noNext');
  return (
    <Section
      className="sec closed"
      title={<bdi>{t('panel.closed', { name })}</bdi>}
      action={<IconButton icon="x" label={t('panel.closed.away')} onClick={hideSummary} />}
    >
      <ul>
        {steps.map((step) => (
          <Step key={step.id} step={step} now={now} name={name} />
        ))}
        {tryBefore ? (
          <li>
            <Icon name="learn" small />
            <bdi>{tryBefore}</bdi>
          </li>
        ) : null}
        {changeNext ? (
          <li>
            <Icon name="carry" small />
            <bdi>{t('panel.closed.change', { text: changeNext })}</bdi>
          </li>
        ) : null}
        {when ? (
          <li>
            <Icon name="cal" small />
            <span>{when}</span>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}
