import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Chair, Phase } from '@/lib/mentoring/partner';
import { menteeLeads } from '@/lib/sessions/leads';
import type { SessionView } from '@/lib/sessions/query';
import type { SessionPart, SessionQuestion } from '@/lib/sessions/template';
import type { SessionDo } from './do';
import { Question } from './Question';

/** What is shown of a session, and to whom. */
export interface Shown {
  view: SessionView;
  chair: Chair;
  phase: Phase;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
}

/** To whom the questions go, in this chair; and who leads, where the mentee does (PRACTICE N7). */
export function ToWhom({ view, chair, phase, name }: Shown) {
  const { template } = view;
  if (template.private) {
    return (
      <p className="m gs-to">
        <Icon name="lock" small />
        {t('sessions.to.you')}
      </p>
    );
  }
  const leads = menteeLeads(template.kind, phase);
  return (
    <p className="m gs-to">
      {t(leads ? `sessions.lead.${chair}` : `sessions.to.${chair}`, { name })}
    </p>
  );
}

interface Asking extends Shown {
  act: SessionDo;
}

/** One question of a session in the partner's name, with its answer. */
export function Asked({
  question,
  view,
  chair,
  name,
  act,
}: Asking & { question: SessionQuestion }) {
  const label = word({ id: question.text, params: { name } });
  return <Question {...{ view, question, chair, label, name, act }} />;
}

/** The questions of one part, with their answers. */
export function Questions({ part, ...rest }: Asking & { part: SessionPart }) {
  return part.questions.map((question) => (
    <Asked key={question.id} question={question} {...rest} />
  ));
}
