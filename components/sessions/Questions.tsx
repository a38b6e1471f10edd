import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Chair, Phase } from '@/lib/mentoring/partner';
import { menteeLeads } from '@/lib/sessions/leads';
import type { SessionView } from '@/lib/sessions/query';
import type { SessionPart } from '@/lib/sessions/template';
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

/** The questions of one part, with their answers. */
export function Questions({
  part,
  act,
  view,
  chair,
  name,
}: Shown & { part: SessionPart; act: SessionDo }) {
  return part.questions.map((question) => (
    <Question
      key={question.id}
      view={view}
      question={question}
      chair={chair}
      label={word({ id: question.text, params: { name } })}
      name={name}
      act={act}
    />
  ));
}
