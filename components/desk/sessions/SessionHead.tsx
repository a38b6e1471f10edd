import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import type { GuidedSession } from '@/lib/mentoring/guided-session';
import type { SessionPageView } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import { Head } from '../frame/Head';

/** Where a session stands, with its day. */
export function standing(session: GuidedSession, now: number): string {
  const { status, doneAt, createdAt, updatedAt } = session;
  if (status === 'done')
    return t('desk.sessions.done.on', { day: dayWords(doneAt ?? updatedAt, now) });
  const waits = status === 'paused';
  const day = dayWords(waits ? updatedAt : createdAt, now);
  return t(waits ? 'desk.sessions.waits.since' : 'desk.sessions.begun.on', { day });
}

interface Props extends Pick<SessionPageView, 'meetings'> {
  view: SessionView;
  /** The partner's first name. */
  name: string;
  arrived: boolean;
  now: number;
}

/** The meetings in which it was answered, each a way to it. */
function Where({
  meetings,
  partnerId,
  now,
}: Pick<Props, 'meetings' | 'now'> & { partnerId: string }) {
  if (meetings.length === 0) return null;
  return (
    <div className="ds-where">
      <p>{t('desk.sessions.where')}</p>
      <ul>
        {meetings.map(({ id, start }) => (
          <li key={id}>
            <a className="link num" href={hrefOf('partner', partnerId, id)}>
              {dayWords(start, now)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which session it is, with whom, how it stands, and in which meetings it was answered. */
export function SessionHead({ view, meetings, name, arrived, now }: Props) {
  const { session, template, focus } = view;
  const title = t(`sessions.kind.${template.kind}`);
  return (
    <div className="ds-head">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="ds-state">
        <bdi>{name}</bdi> · {standing(session, now)}
      </p>
      {focus?.text ? (
        <p className="ds-state">
          <bdi>{t('sessions.focus', { text: focus.text })}</bdi>
        </p>
      ) : null}
      <Where meetings={meetings} partnerId={session.partnerId} now={now} />
    </div>
  );
}
