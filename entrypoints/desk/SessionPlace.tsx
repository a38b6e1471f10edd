import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { FitAdvice } from '@/components/desk/sessions/FitAdvice';
import { NoSession } from '@/components/desk/sessions/NoSession';
import { ReviewBoard } from '@/components/desk/sessions/ReviewBoard';
import { SessionPage, type SessionTasks } from '@/components/desk/sessions/SessionPage';
import type { SessionDo } from '@/components/sessions/do';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { PAPER } from '@/lib/desk/route';
import { tellPulse } from '@/lib/reflection/commands';
import { dropSession, pauseSession, resumeSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { finishSession } from '@/lib/sessions/finish';
import { type SessionPageView, sessionPage } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import { type ReviewView, reviewOf } from '@/lib/sessions/review';
import { isolate } from '@/lib/shared/isolate';
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

interface KnownProps extends Props {
  page: Page;
  review: ReviewView | null;
}

/** A session that is there, with what its kind looks at. */
function Known({ page, review, ...props }: KnownProps) {
  const { shown, partner } = page;
  const { arrived, now } = props;
  const name = isolate(firstName(partner.name));
  const fit = shown.template.kind === 'fit';
  return (
    <SessionPage
      page={page}
      arrived={arrived}
      act={doing(page, props)}
      tasks={tasksOf(page, props)}
      above={review ? <ReviewBoard review={review} now={now} /> : null}
      below={fit ? <FitAdvice view={shown} name={name} /> : null}
    />
  );
}

const isReview = ({ shown }: SessionPageView) =>
  typeof shown !== 'string' && shown.template.kind === 'review';

/** The session, and for a review what it looks at. */
async function look({ id, sub, now }: Props) {
  const page = await sessionPage(store, id, sub, now);
  return { page, review: page && isReview(page) ? await reviewOf(store, id, now) : null };
}

/** A session's page, wired. */
export function SessionPlace(props: Props) {
  const { arrived, now, id, sub } = props;
  const live = useKept(
    useLive(() => look(props), [id, sub, now]),
    sub,
  );
  return (
    <Loaded live={live}>
      {({ page, review }) => {
        if (!page) return <Gone arrived={arrived} what="partner" />;
        const { shown, partner } = page;
        if (typeof shown === 'string')
          return <NoSession partner={partner} why={shown} arrived={arrived} />;
        return <Known key={sub} {...props} page={{ ...page, shown }} review={review} />;
      }}
    </Loaded>
  );
}
