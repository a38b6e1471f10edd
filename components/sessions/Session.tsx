import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Chair } from '@/lib/mentoring/partner';
import type { SessionView } from '@/lib/sessions/query';
import { partBeside, placeIn } from '@/lib/sessions/travel';
import type { SessionDo } from './do';
import { Question } from './Question';
import './sessions.css';

interface Props {
  view: SessionView;
  chair: Chair;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
  act: SessionDo;
}

/** To whom the questions go, in this chair. */
function ToWhom({ view, chair, name }: Omit<Props, 'act'>) {
  if (view.template.private) {
    return (
      <p className="m gs-to">
        <Icon name="lock" small />
        {t('sessions.to.you')}
      </p>
    );
  }
  return <p className="m gs-to">{t(`sessions.to.${chair}`, { name })}</p>;
}

/** Another part begins at its first question, for the eye and for the keyboard. */
function useAtTop(part: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(part);
  useEffect(() => {
    if (first.current === part) return;
    first.current = part;
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [part]);
  return heading;
}

/** A guided session, one part at a time: it can be left anywhere, and taken up again. */
export function Session({ view, chair, name, act }: Props) {
  const { session, template, focus } = view;
  const { part, at, of } = placeIn(template, session);
  const heading = useAtTop(part.id);
  const [before, after] = [partBeside(template, session, -1), partBeside(template, session, 1)];
  const title = t(`sessions.kind.${template.kind}`);
  return (
    <section className="gs" aria-label={title}>
      <div className="sech">
        <h2 ref={heading} tabIndex={-1}>
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
      <p className="gs-part num">{t('sessions.place', { at: at + 1, of, part: t(part.title) })}</p>
      <ToWhom view={view} chair={chair} name={name} />
      {part.questions.map((question) => (
        <Question
          key={question.id}
          view={view}
          question={question}
          chair={chair}
          label={word({ id: question.text, params: { name } })}
          name={name}
          act={act}
        />
      ))}
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
