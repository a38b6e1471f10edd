import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { SessionPart } from '@/lib/sessions/template';
import { partBeside, placeIn } from '@/lib/sessions/travel';
import type { SessionDo } from './do';
import { OneByOne } from './OneByOne';
import { Questions, type Shown, ToWhom } from './Questions';
import { type OpenQuestion, useQuestion } from './use-question';
import './sessions.css';

interface Props extends Shown {
  act: SessionDo;
  /** The user has just asked for it: the focus comes with them. */
  arrived?: boolean;
  /** Opens the session's page, or the page it leads to; left out where there is none to open. */
  onPage?(): void;
}

/** What the session's page shows besides, where that is worth a look: a review's facts, and the way as a whole. */
const beside = { review: 'sessions.page.review', closing: 'sessions.page.closing' } as const;

function toPage(kind: string): (typeof beside)[keyof typeof beside] | null {
  return kind === 'review' || kind === 'closing' ? beside[kind] : null;
}

/** Another part begins at its first question, for the eye and for the keyboard. */
function useAtTop(part: string, arrived: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(arrived ? null : part);
  useEffect(() => {
    if (first.current === part) return;
    first.current = part;
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [part]);
  return heading;
}

interface FootProps {
  act: SessionDo;
  before: SessionPart | null;
  after: SessionPart | null;
  asked: OpenQuestion;
}

/** On and back: from question to question where they come one at a time, else from part to part. */
function Foot({ act, before, after, asked }: FootProps) {
  const back = () => {
    if (!asked.step(-1) && before) act.goTo(before.id);
  };
  const on = () => {
    if (!asked.step(1) && after) act.goTo(after.id);
  };
  return (
    <div className="gs-foot">
      {before || asked.has(-1) ? (
        <Button small onClick={back}>
          {t('sessions.back')}
        </Button>
      ) : null}
      {after || asked.has(1) ? (
        <Button small onClick={on}>
          {t('sessions.next')}
        </Button>
      ) : (
        <Button small onClick={act.finish}>
          {t('sessions.finish')}
        </Button>
      )}
    </div>
  );
}

/** A guided session, one part at a time: it can be left anywhere, and taken up again. */
export function Session({ act, arrived = false, onPage, ...shown }: Props) {
  const { session, template, focus } = shown.view;
  const { part, at, of } = placeIn(template, session);
  const heading = useAtTop(part.id, arrived);
  const asked = useQuestion(shown.view, part);
  const place = useId();
  const [before, after] = [partBeside(template, session, -1), partBeside(template, session, 1)];
  const title = t(`sessions.kind.${template.kind}`);
  const page = toPage(template.kind);
  return (
    <section className="gs" aria-label={title}>
      <div className="sech">
        <h2 ref={heading} tabIndex={-1} aria-describedby={place}>
          {title}
        </h2>
        <span className="a">
          <Button small kind="quiet" onClick={act.pause}>
            {t('sessions.pause')}
          </Button>
        </span>
      </div>
      {focus?.text ? (
        <p className="m">
          <bdi>{t('sessions.focus', { text: focus.text })}</bdi>
        </p>
      ) : null}
      <p id={place} className="gs-part num">
        {t('sessions.place', { at: at + 1, of, part: t(part.title) })}
      </p>
      <ToWhom {...shown} />
      {page && onPage ? (
        <Button small kind="quiet" onClick={onPage}>
          {t(page)}
        </Button>
      ) : null}
      {asked.at === null ? (
        <Questions {...shown} part={part} act={act} />
      ) : (
        <OneByOne
          key={part.id}
          {...shown}
          part={part}
          act={act}
          at={asked.at}
          onOpen={asked.open}
        />
      )}
      <Foot {...{ act, before, after, asked }} />
    </section>
  );
}
