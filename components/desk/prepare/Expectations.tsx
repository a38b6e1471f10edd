import { TypedField } from '@/components/thoughts/TypedField';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Picked } from '@/lib/practice/pick';
import type { Expectations as Answers } from '@/lib/preparation/commands';
import { say } from '../words';
import type { PrepareDo } from './do';

interface Props {
  partnerName: string;
  answers: Answers | null;
  act: Pick<PrepareDo, 'expectation'>;
}

/** The three questions before the first meeting with somebody (PRACTICE P1). */
export function FirstQuestions({
  questions,
  partnerName,
  answers,
  act,
}: Props & { questions: readonly Picked[] }) {
  if (questions.length === 0) return null;
  return (
    <Section className="dk-card" title={t('prepare.first')}>
      <p className="dk-about">{t('prepare.first.about', { name: partnerName })}</p>
      <div className="pp-first">
        {questions.map(({ prompt, text }) => {
          const { field } = prompt;
          return field === null ? null : (
            <div key={prompt.id}>
              <TypedField
                label={say(text)}
                value={answers?.[field] ?? ''}
                onSave={(words) => act.expectation(field, words)}
              />
            </div>
          );
        })}
      </div>
    </Section>
  );
}

const fields = ['want', 'bring', 'expect'] as const;

/** What was answered then, folded but at a review (PRACTICE P1, H2); it can still be changed. */
export function Expected({ partnerName, answers, act, review }: Props & { review: boolean }) {
  if (!answers || fields.every((field) => answers[field].trim() === '')) return null;
  return (
    <details className="dk-card dk-fold" open={review}>
      <summary className="link">{t('prepare.expected')}</summary>
      <div className="pp-first">
        {fields.map((field) => (
          <div key={`${partnerName} ${field}`}>
            <TypedField
              label={t(`prepare.expected.${field}`)}
              value={answers[field]}
              onSave={(words) => act.expectation(field, words)}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
