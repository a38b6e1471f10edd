import { useId } from 'react';
import { t } from '@/components/ui/text';
import type { SessionPart } from '@/lib/sessions/template';
import type { SessionDo } from './do';
import { Questions, type Shown } from './Questions';
import './sessions.css';

interface Props extends Shown {
  act: SessionDo;
}

function WholePart({ part, ...rest }: Props & { part: SessionPart }) {
  const title = useId();
  return (
    <section className="dk-card gs-one" aria-labelledby={title}>
      <h2 id={title}>{t(part.title)}</h2>
      <Questions part={part} {...rest} />
    </section>
  );
}

/** All parts of a session under each other, each question with its answer, to read and to change. */
export function Whole(props: Props) {
  return (
    <div className="gs-whole">
      {props.view.template.parts.map((part) => (
        <WholePart key={part.id} part={part} {...props} />
      ))}
    </div>
  );
}
