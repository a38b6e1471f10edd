import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { isPutOff } from '@/lib/mentoring/rules/current-meeting';
import type { WaitingView } from '@/lib/panel/model';
import { isolate } from '@/lib/shared/isolate';
import { usePanelDo } from './do';
import { dayOf } from './times';

/** So many stand unfolded. */
const SHOWN = 2;

function Line({ one: { meeting, partners, begun }, now }: { one: WaitingView; now: number }) {
  const act = usePanelDo();
  const [partner] = partners;
  const name = isolate(partner ? firstName(partner.name) : meeting.title);
  const words = begun
    ? t('panel.ahead.begun', { name, day: dayOf(meeting.start, now) })
    : t(isPutOff(meeting) ? 'panel.ahead.putOff' : 'panel.ahead.waits', { name });
  return (
    <p className="offer put-off">
      <Icon name="clock" />
      <span className="m">{words}</span>
      <Button small onClick={() => act.openMeeting(meeting.id)}>
        {t('panel.closing.open')}
      </Button>
    </p>
  );
}

/** The closing check-ins that were put off, begun or left over by their call: nothing that was typed is left behind. */
export function WaitingClosings({
  waiting,
  now,
}: {
  waiting: readonly WaitingView[];
  now: number;
}) {
  const lines = waiting.map((one) => <Line key={one.meeting.id} one={one} now={now} />);
  const more = lines.slice(SHOWN);
  return (
    <>
      {lines.slice(0, SHOWN)}
      {more.length > 0 ? (
        <details className="put-off-more">
          <summary className="link">{t('panel.more', { n: more.length })}</summary>
          {more}
        </details>
      ) : null}
    </>
  );
}
