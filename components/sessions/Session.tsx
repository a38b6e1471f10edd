import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { partBeside, placeIn } from '@/lib/sessions/travel';
import type { SessionDo } from './do';
import { Questions, type Shown, ToWhom } from './Questions';
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

/** A guided session, one part at a time: it can be left anywhere, and taken up again. */
export function Session({ act, arrived = false, onPage, ...shown }: Props) {
  const { session, template, focus } = shown.view;
  const { part, at, of } = placeIn(template, session);
  const heading = useAtTop(part.id, arrived);
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
      <Questions {...shown} part={part} act={act} />
      <div className="gs-foot">
        {before ? (
          <Button small onClick={() => act.goTo(before.id)}>
            {t('sessions.back')}
          </Button>
        ) : null}
        {after ? (
          <Button small onClick={() => act.goTo(after.id)}>
            {t('sessions.next')}
          </Button>
        ) : (
          <Button small onClick={act.finish}>
            {t('sessions.finish')}
          </Button>
        )}
      </div>
    </section>
  );
}
