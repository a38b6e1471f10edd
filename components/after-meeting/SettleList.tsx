import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { showDay, showTime } from '@/lib/i18n/dates';
import { showList } from '@/lib/i18n/numbers';
import { type SettledAs, settledSchema } from '@/lib/mentoring/meeting';
import type { Unsettled } from '@/lib/records/settle';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';

export type OnSettle = (meetingId: string, as: SettledAs) => void;

interface Props {
  /** Newest first. */
  unsettled: readonly Unsettled[];
  now: number;
  onSettle: OnSettle;
}

/** How many are asked about at a time: it is a question, not a backlog. */
const AT_ONCE = 3;

/** "Tue 12 May, 10:00, with Priya Nair". */
function nameOf({ meeting, partners }: Unsettled, now: number): string {
  const day = showDay(localDate(meeting.start), localDate(now));
  const when = t('settle.when', { day, time: showTime(meeting.start) });
  const names = showList(partners.map(({ name }) => isolate(name)));
  return t('settle.meeting', { when, names });
}

function SettleRow({ one, now, onSettle }: { one: Unsettled; now: number; onSettle: OnSettle }) {
  const meeting = nameOf(one, now);
  return (
    <li className="settle-row">
      <span>{meeting}</span>
      <fieldset className="settle-as">
        <legend className="vh">{t('settle.as', { meeting })}</legend>
        {settledSchema.options.map((as) => (
          <Button key={as} small onClick={() => onSettle(one.meeting.id, as)}>
            {t(`settle.as.${as}`)}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}

/** Past meetings of which only the user can say what became of them, one line each. */
export function SettleList({ unsettled, now, onSettle }: Props) {
  const [all, setAll] = useState(false);
  if (unsettled.length === 0) return null;
  const shown = all ? unsettled : unsettled.slice(0, AT_ONCE);
  const rest = unsettled.length - shown.length;
  return (
    <Section className="settle" title={t('settle.head')} aside={t('settle.stays')}>
      <ul>
        {shown.map((one) => (
          <SettleRow key={one.meeting.id} one={one} now={now} onSettle={onSettle} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button small kind="quiet" onClick={() => setAll(true)}>
          {t('settle.more', { n: rest })}
        </Button>
      ) : null}
    </Section>
  );
}
