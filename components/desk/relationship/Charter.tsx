import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import {
  answerTo,
  type CharterQuestion,
  charterQuestions,
  mainQuestions,
} from '@/lib/desk/relationship/charter';
import type { RelationshipView } from '@/lib/desk/relationship/view';
import { showDate } from '@/lib/i18n/dates';
import { isolate } from '@/lib/shared/isolate';
import type { RelationshipDo } from './do';
import { InlineText } from './InlineText';

interface Props {
  view: RelationshipView;
  act: RelationshipDo;
}

function Line({ question, view, act }: Props & { question: CharterQuestion }) {
  const label = t(`desk.rel.ask.${question}`);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <InlineText
          label={label}
          value={answerTo(view.charter, question)}
          empty={t('desk.rel.answer')}
          onSave={(text) => act.answer(question, text)}
        />
      </dd>
    </div>
  );
}

/** The charter as a conversation (PRACTICE C1, C2, C6): one line a question, which opens when pressed. */
export function Charter({ view, act }: Props) {
  const { charter, partner } = view;
  const shown = charterQuestions.filter(
    (question) => mainQuestions.includes(question) || answerTo(charter, question) !== '',
  );
  const rest = charterQuestions.filter((question) => !shown.includes(question));
  const agreedOn = charter?.agreedOn ?? null;
  const split = partner.splitPartner;
  const name = isolate(firstName(partner.name));
  return (
    <Section
      className="dk-card"
      title={t('desk.rel.charter')}
      aside={agreedOn ? t('desk.rel.charter.agreed', { day: showDate(agreedOn) }) : undefined}
    >
      <dl className="dk-dl">
        {shown.map((question) => (
          <Line key={question} question={question} view={view} act={act} />
        ))}
        {split === null ? null : (
          <div>
            <dt>{t('desk.rel.split')}</dt>
            <dd className="dk-told num">
              {t('desk.rel.split.of', { partner: split, me: 100 - split, name })}
            </dd>
          </div>
        )}
      </dl>
      {rest.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('desk.rel.charter.more')}</summary>
          <dl className="dk-dl">
            {rest.map((question) => (
              <Line key={question} question={question} view={view} act={act} />
            ))}
          </dl>
        </details>
      ) : null}
      {charter ? (
        <p className="dk-more">
          <Button small onClick={() => act.agree(agreedOn === null)}>
            {t(agreedOn ? 'desk.rel.charter.unagree' : 'desk.rel.charter.agree')}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}
