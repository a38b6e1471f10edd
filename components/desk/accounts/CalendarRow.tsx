import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { RemoteView } from '@/lib/desk/accounts/view';
import { isolate } from '@/lib/shared/isolate';
import { AccountState } from '../calendars/AccountState';
import { Tick } from '../frame/Tick';

export interface CalendarActions {
  onRead(id: string): void;
  onEnabled(id: string, name: string, enabled: boolean): void;
  onPrivate(id: string, showPrivate: boolean): void;
}

interface Props extends CalendarActions {
  calendar: RemoteView;
  now: number;
  /** It is being read now. */
  reading: boolean;
}

/** The colour that the calendar has with its provider: an aid to the eye, never the only sign. */
function Dot({ color }: { color: string | null }) {
  return (
    <span
      className="dk-dot"
      aria-hidden="true"
      style={color ? { backgroundColor: color } : undefined}
    />
  );
}

/** One calendar of a signed-in account: whether it is read, how it is, and how much of private events. */
export function CalendarRow({ calendar, now, reading, ...actions }: Props) {
  const { id, enabled, showPrivate, color } = calendar;
  const name = calendar.name || t(`desk.calendar.kind.${calendar.kind}`);
  const told = isolate(name);
  return (
    <li className="dk-line dk-account">
      <div>
        <p className="dk-t">
          <Dot color={color} />
          <bdi>{name}</bdi>
        </p>
        {enabled ? <AccountState account={calendar} now={now} reading={reading} /> : null}
        <div className="dk-ticks">
          <Tick checked={enabled} onChange={(on) => actions.onEnabled(id, name, on)}>
            {t('accounts.read', { name: told })}
          </Tick>
          {enabled ? (
            <Tick checked={showPrivate} onChange={(on) => actions.onPrivate(id, on)}>
              {t('accounts.private')}
            </Tick>
          ) : null}
        </div>
      </div>
      {enabled ? (
        <div className="dk-answers">
          <Button
            small
            aria-label={t('desk.calendar.do.read.of', { name: told })}
            onClick={() => actions.onRead(id)}
          >
            {t('desk.calendar.do.read')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
