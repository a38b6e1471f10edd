import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import type { GuidedSession } from '@/lib/mentoring/guided-session';
import type { SessionPageView } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import { Head } from '../frame/Head';
import { sheetDay } from '../print/sheet-day';

/** Where a session stands, with its day: a whole one, since it goes on paper too. */
function standing(session: GuidedSession): string {
  const { status, doneAt, createdAt, updatedAt } = session;
  if (status === 'done') return t('desk.sessions.done.on', { day: sheetDay(doneAt ?? updatedAt) });
  const waits = status === 'paused';
  const day = sheetDay(waits ? updatedAt : createdAt);
  return t(waits ? 'desk.sessions.waits.since' : 'desk.sessions.begun.on', { day });
}

interface Props extends Pick<SessionPageView, 'meetings'> {
  view: SessionView;
  /** The partner's first name. */
  name: string;
  arrived: boolean;
}

/** The meetings in which it was answered, each a way to it. */
function Where({ meetings, partnerId }: Pick<Props, 'meetings'> & { partnerId: string }) {
  if (meetings.length === 0) return null;
  return (
    <div className="ds-where">
      <p>{t('desk.sessions.where')}</p>
      <ul>
        {meetings.map(({ id, start }) => (
          <li key={id}>
            <a className="link num" href={hrefOf('partner', partnerId, id)}>
              {sheetDay(start)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which session it is, with whom, how it stands, and in which meetings it was answered. */
export function SessionHead({ view, meetings, name, arrived }: Props) {
  const { session, template, focus } = view;
  const title = t(`sessions.kind.${template.kind}`);
  return (
    <div className="ds-head">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="ds-state">
        <bdi>{name}</bdi> · {standing(session)}
      </p>
      {focus?.text ? (
        <p className="ds-state">
          <bdi>{t('sessions.focus', { text: focus.text })}</bdi>
        </p>
      ) : null}
      <Where meetings={meetings} partnerId={session.partnerId} />
    </div>
  );
}
