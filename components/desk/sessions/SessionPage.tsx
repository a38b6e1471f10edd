import { type ReactNode, useState } from 'react';
import type { SessionDo } from '@/components/sessions/do';
import { ToWhom } from '@/components/sessions/Questions';
import { useFocusKept } from '@/components/sessions/use-focus-kept';
import { Whole } from '@/components/sessions/Whole';
import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import type { SessionPageView } from '@/lib/sessions/page';
import type { SessionView } from '@/lib/sessions/query';
import { hasPrivate, toldIn } from '@/lib/sessions/told';
import { isolate } from '@/lib/shared/isolate';
import { Answers } from '../print/Answers';
import { PrintBar } from '../print/PrintBar';
import { Private } from '../print/Private';
import { SessionHead } from './SessionHead';
import './sessions.css';

/** What is done with a session as a whole. */
export interface SessionTasks {
  onPause(): void;
  onGoOn(): void;
  onFinish(): void;
  onDrop(): void;
  onPrint(): void;
}

interface Props {
  page: SessionPageView & { shown: SessionView };
  arrived: boolean;
  act: SessionDo;
  tasks: SessionTasks;
  /** What a session of this kind looks at, above its questions; null where it looks at nothing. */
  above?: ReactNode;
  /** What helps with it, below. */
  below?: ReactNode;
}

function Doing({ view, tasks }: { view: SessionView; tasks: SessionTasks }) {
  const { status } = view.session;
  const box = useFocusKept<HTMLDivElement>(status);
  const goOn = t(status === 'paused' ? 'sessions.goOn' : 'desk.sessions.reopen');
  return (
    <div className="ds-do pr-screen" ref={box}>
      {status === 'open' ? (
        <Button onClick={tasks.onPause}>{t('sessions.pause')}</Button>
      ) : (
        <Button onClick={tasks.onGoOn}>{goOn}</Button>
      )}
      {status === 'done' ? null : (
        <Button kind="primary" onClick={tasks.onFinish}>
          {t('sessions.finish')}
        </Button>
      )}
      <Button kind="quiet" onClick={tasks.onDrop}>
        {t('desk.sessions.drop')}
      </Button>
    </div>
  );
}

/** A whole session on one page (PRACTICE S1 to S5, N6, N7, H1, H2): to read, to change, and to print (PRACTICE N8). */
export function SessionPage({ page, arrived, act, tasks, above = null, below }: Props) {
  const { partner, shown: view, meetings } = page;
  const { chair, phase } = partner;
  const secret = view.template.private;
  const [without, setWithout] = useState(!secret);
  const name = isolate(firstName(partner.name));
  return (
    <div className="ds-page pr-page">
      <SessionHead view={view} meetings={meetings} name={name} arrived={arrived} />
      <PrintBar
        secrets={!secret && (hasPrivate(view) || above !== null)}
        without={without}
        onWithout={setWithout}
        onPrint={tasks.onPrint}
      >
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name })}
        </a>
      </PrintBar>
      {above ? <div className={without ? 'pr-without' : undefined}>{above}</div> : null}
      <div className="pr-screen">
        <ToWhom view={view} chair={chair} phase={phase} name={name} />
        <Whole view={view} chair={chair} phase={phase} name={name} act={act} />
      </div>
      {below ? <div className="pr-screen">{below}</div> : null}
      <Doing view={view} tasks={tasks} />
      <div className="pr-paper">
        {secret ? <Private /> : null}
        <Answers parts={toldIn(view, without)} name={name} />
      </div>
    </div>
  );
}
