import { SettleList } from '@/components/after-meeting/SettleList';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import type { SettledAs } from '@/lib/mentoring/meeting';
import { settleMeeting, unsettledMeetings } from '@/lib/records/settle';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

interface Props extends Pick<PageProps, 'now' | 'act'> {
  /** Only this meeting; else every one. */
  meetingId?: string | undefined;
  /** Only meetings with this partner. */
  partnerId?: string | undefined;
}

/** Asks what became of past meetings, where nobody but the user can tell; nothing where all is known. */
export function SettleArea({ now, act, meetingId, partnerId }: Props) {
  const live = useLive(() => unsettledMeetings(store, now), [now]);
  const asked = valueOr(live, []).filter(
    ({ meeting }) =>
      (!meetingId || meeting.id === meetingId) &&
      (!partnerId || meeting.partnerIds.includes(partnerId)),
  );
  const settle = (id: string, as: SettledAs) =>
    void act(t(`settle.said.${as}`), settleMeeting(store, id, as));
  return <SettleList unsettled={asked} now={now} onSettle={settle} />;
}
