import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { NoSession } from '@/components/desk/sessions/NoSession';
import { SessionPage, type SessionTasks } from '@/components/desk/sessions/SessionPage';
import type { SessionDo } from '@/components/sessions/do';
import { t } from '@/components/ui/text';
import { PAPER } from '@/lib/desk/route';
import { tellPulse } from '@/lib/reflection/commands';
import { dropSession, pauseSession, resumeSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { finishSession } from '@/lib/sessions/finish';
import { type SessionPageView, sessionPage } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import type { PageProps } from './page-props';
import { runner } from './run';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';
import { goTo } from './use-place';

interface Props extends PageProps {
  id: string;
  /** The session's id. */
  sub: string;
}

type Page = SessionPageView & { shown: SessionView };

/** What is done in the session; the pulse is told of the meeting that the page speaks of. */
function doing({ shown, partner, runs, pulseOf }: Page, props: Props): SessionDo {
  const { id } = shown.session;
  const run = runner(props);
  const where = { sessionId: id, partnerId: partner.id, meetingId: runs };
  return {
    ...sessionDo(store, where, run),
    pulse: (value) =>
      void run(async () => {
        if (pulseOf !== null) await tellPulse(store, pulseOf, partner.id, value);
        return null;
      }),
  };
}

/** What is done with it as a whole. */
function tasksOf({ shown, partner }: Page, { act }: Props): SessionTasks {
  const { id, kind } = shown.session;
  const finish = async () => {
    const finished = await act(t('sessions.said.finished'), finishSession(store, id));
    // PRACTICE H4: what is closed leads to the whole way on one page.
    if (finished && kind === 'closing') goTo('partner', partner.id, PAPER, 'journey');
  };
  const drop = async () => {
    if (await act(t('sessions.said.dropped'), dropSession(store, id))) goTo('partner', partner.id);
  };
  return {
    onPause: () => void act(t('sessions.said.paused'), pauseSession(store, id)),
    onGoOn: () => void act(t('sessions.said.goesOn'), resumeSession(store, id)),
    onFinish: () => void finish(),
    onDrop: () => void drop(),
    onPrint: () => window.print(),
  };
}

/** A session's page, wired. */
export function SessionPlace(props: Props) {
  const { arrived, now, id, sub: session } = props;
  const live = useKept(
    useLive(() => sessionPage(store, id, session, now), [id, session, now]),
    session,
  );
  return (
    <Loaded live={live}>
      {(page) => {
        if (!page) return <Gone arrived={arrived} what="partner" />;
        const { shown, partner } = page;
        if (typeof shown === 'string')
          return <NoSession partner={partner} why={shown} arrived={arrived} />;
        const known = { ...page, shown };
        return (
          <SessionPage
            key={session}
            page={known}
            arrived={arrived}
            now={now}
            act={doing(known, props)}
            tasks={tasksOf(known, props)}
          />
        );
      }}
    </Loaded>
  );
}
