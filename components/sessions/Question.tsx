import { PulseRow } from '@/components/after-meeting/PulseRow';
import { TypedField } from '@/components/thoughts/TypedField';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Chair } from '@/lib/mentoring/partner';
import { charterQuestions } from '@/lib/records/charter-lines';
import { answerIn } from '@/lib/sessions/travel';
import { AgreementAnswer } from './Agreement';
import { CharterAnswer } from './CharterAnswer';
import { ChoiceAnswer } from './Choice';
import { CriteriaAnswer } from './Criteria';
import { MadeActions, MadeFeedback, MadeGoal } from './Made';
import { SkillsAnswer } from './Skills';
import type { Answering } from './session';

function Words({ view, question, label, act }: Answering) {
  return (
    <TypedField
      hideLabel
      label={label}
      rows={question.as === 'focus' ? 1 : 2}
      value={answerIn(view.session, question.id)?.answer ?? ''}
      onSave={(text) => act.answer(question.id, text)}
    />
  );
}

/** The field, or the fields, in which a question is answered. */
function Answer({ chair, ...rest }: Answering & { chair: Chair }) {
  const { as } = rest.question;
  const asked = charterQuestions.find((one) => as === `charter:${one}`);
  if (asked) return <CharterAnswer asked={asked} {...rest} />;
  switch (as) {
    case 'task':
    case 'learning':
      return <MadeActions kind={as} first={chair === 'mentor' ? 'partner' : 'me'} {...rest} />;
    case 'support':
      return <MadeActions kind={as} first={chair === 'mentor' ? 'me' : 'partner'} {...rest} />;
    case 'observed':
    case 'own':
    case 'others':
      return <MadeFeedback as={as} {...rest} />;
    case 'topic':
    case 'definite':
    case 'way':
      return <ChoiceAnswer as={as} {...rest} />;
    case 'agreement':
      return <AgreementAnswer {...rest} />;
    case 'skills':
      return <SkillsAnswer {...rest} />;
    case 'criteria':
      return <CriteriaAnswer {...rest} />;
    case 'goal':
      return <MadeGoal {...rest} />;
    case 'pulse':
      return <PulseRow name={rest.name} value={rest.view.pulse} onTell={rest.act.pulse} />;
    default:
      return <Words {...rest} />;
  }
}

/** One question of a session, and its answer. What is for the user alone has a lock. */
export function Question({ chair, ...rest }: Answering & { chair: Chair }) {
  return (
    <div className="gs-q">
      <p className="gs-ask">
        {rest.question.forYou ? <Icon name="lock" small /> : null}
        {rest.question.forYou ? <span className="vh">{t('sessions.to.you')}: </span> : null}
        <bdi>{rest.label}</bdi>
      </p>
      <Answer chair={chair} {...rest} />
    </div>
  );
}
