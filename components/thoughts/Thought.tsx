import type { SyntheticEvent } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { TypedField } from './TypedField';

interface Props {
  /** The question that is thought about. */
  text: string;
  answer: string;
  /** Stores the words; called with each change of them. */
  onAnswer(words: string): Promise<unknown>;
}

/** Opened by hand, the field takes the focus: single letters typed beside it would fire keys. */
function focusField({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  const opener = currentTarget.querySelector('summary');
  if (currentTarget.open && document.activeElement === opener) {
    currentTarget.querySelector('textarea')?.focus();
  }
}

/** What the user thinks about a question, for nobody else (PRACTICE P2): folded while there is nothing. */
export function Thought({ text, answer, onAnswer }: Props) {
  return (
    <details open={answer !== ''} onToggle={focusField}>
      <summary className="pp-fold" aria-label={t('prepare.answer.of', { text })}>
        <Icon name="pencil" small />
        {t('prepare.answer')}
      </summary>
      <TypedField
        hideLabel
        label={t('prepare.answer.of', { text })}
        value={answer}
        onSave={onAnswer}
      />
    </details>
  );
}
