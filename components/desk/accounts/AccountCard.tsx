import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { SignInView } from '@/lib/desk/accounts/view';
import type { RemovePreview } from '@/lib/desk/calendar-facts';
import { isolate } from '@/lib/shared/isolate';
import { Tick } from '../frame/Tick';
import { useKeptFocus } from '../frame/use-kept-focus';
import { say } from '../words';
import { type CalendarActions, CalendarRow } from './CalendarRow';
import { Leaving } from './Leaving';

export interface AccountActions extends CalendarActions {
  /** Called straight from the click: it opens the provider's window. */
  onSignIn(id: string): void;
  /** Looks for further calendars; may open the provider's window. */
  onMore(id: string): void;
  /** What goes and what stays with all its calendars. */
  onPreviewAccount(id: string): Promise<RemovePreview>;
  onDisconnect(id: string): void;
  /** Whether descriptions are read; called straight from the click, since the provider may ask. */
  onBodies(id: string, on: boolean): void;
}

interface Props extends AccountActions {
  account: SignInView;
  now: number;
  /** Id of the calendar being read now. */
  reading: string | null;
}

/** A signed-in account: whether it is well, its calendars, and the way out. */
export function AccountCard({ account, now, reading, ...actions }: Props) {
  const { id, provider, problem, more, bodies, calendars } = account;
  const [leaving, setLeaving] = useState(false);
  const leave = useRef<HTMLButtonElement>(null);
  const list = useKeptFocus<HTMLUListElement>(calendars.length);
  const kind = t(`desk.calendar.kind.${provider}`);
  const name = account.name || kind;
  const told = isolate(name);
  const stay = () => {
    setLeaving(false);
    leave.current?.focus();
  };
  const again = (
    <Button
      small
      aria-label={t('accounts.again.of', { name: told })}
      onClick={() => actions.onSignIn(id)}
    >
      {t('accounts.again')}
    </Button>
  );
  return (
    <Section
      className="dk-card dk-signed"
      title={<bdi>{name}</bdi>}
      aside={account.name ? kind : undefined}
    >
      {problem ? (
        <Message tone="warn" action={again}>
          {say(problem)}
        </Message>
      ) : null}
      <ul className="dk-list" ref={list}>
        {calendars.map((calendar) => (
          <CalendarRow
            key={calendar.id}
            calendar={calendar}
            now={now}
            reading={reading === calendar.id}
            {...actions}
          />
        ))}
      </ul>
      {bodies === null ? null : (
        <Tick checked={bodies} onChange={(on) => actions.onBodies(id, on)}>
          {t('accounts.bodies')}
        </Tick>
      )}
      <div className="dk-answers">
        <Button
          small
          kind="quiet"
          aria-label={t('accounts.more.of', { name: told })}
          onClick={() => actions.onMore(id)}
        >
          {t('accounts.more')}
        </Button>
        <Button
          small
          kind="quiet"
          ref={leave}
          aria-label={t('accounts.disconnect.of', { name: told })}
          aria-expanded={leaving}
          onClick={() => setLeaving(true)}
        >
          {t('accounts.disconnect')}
        </Button>
      </div>
      {more ? <p className="dk-hint">{say(more)}</p> : null}
      {leaving ? <Leaving account={account} onStay={stay} {...actions} /> : null}
    </Section>
  );
}
