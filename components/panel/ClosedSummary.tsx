import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf, RECAP } from '@/lib/desk/route';
import { showTime } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import type { Action } from '@/lib/mentoring/action';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import type { ClosedSummary as Summary } from '@/lib/panel/summary';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { usePanelDo, usePanelMore } from './do';
import { dayOf } from './times';

interface Props {
  summary: Summary;
  /** Of which closed meeting, and when its two meet next (UTC ms); null while that is being looked up. */
  next: { of: string; start: number | null } | null;
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

function whenWords(start: number | null, now: number): string {
  if (start === null) return t('panel.closing.noNext');
  return t('panel.closed.next', { day: dayOf(start, now), time: showTime(start) });
}

/** The way to what may be handed to the partner, while the meeting is fresh. */
function RecapWay({
  summary: { partnerId, meetingId },
  name,
}: Pick<Props, 'summary'> & { name: string }) {
  const { openDesk } = usePanelDo();
  if (partnerId === null) return null;
  const place = hrefOf('partner', partnerId, meetingId, RECAP).slice(1);
  return (
    <Button small onClick={() => openDesk(place)}>
      {t('panel.closed.recap', { name: isolate(name) })}
    </Button>
  );
}

/** What was agreed in the meeting just closed, a calm line each. */
export function ClosedSummary({ summary, next, now }: Props) {
  const { hideSummary } = usePanelMore();
  const { steps, tryBefore, changeNext } = summary;
  const name = firstName(summary.name);
  const when = next?.of === summary.meetingId ? whenWords(next.start, now) : null;
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
      <RecapWay summary={summary} name={name} />
    </Section>
  );
}
