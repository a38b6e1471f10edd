import { useEffect, useRef } from 'react';
import { t } from '@/components/ui/text';
import type { Question } from '@/lib/panel/ask';

interface Props {
  id: string;
  questions: readonly Question[];
  current: Question | undefined;
  onPick(question: Question): void;
}

/** Questions to choose from; the field above keeps the focus, arrows move `current`. */
export function QuestionList({ id, questions, current, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the current question
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current?.id]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('panel.ask.questions')} className="qs">
      {questions.map((question) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field above picks the current one
        <div
          key={question.id}
          id={`${id} ${question.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={question.id === current?.id}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(question)}
        >
          {question.follows ? <span className="then">{t('panel.ask.then')} </span> : null}
          {question.text}
        </div>
      ))}
    </div>
  );
}
