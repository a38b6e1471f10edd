import type { KeyboardEvent, SyntheticEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import type { Picked } from '@/lib/practice/pick';
import { say } from '../words';
import type { PrepareDo } from './do';
import { Raised } from './Suggestions';
import { TypedField } from './TypedField';

interface Props {
  picked: Picked;
  /** The agenda item it became. */
  line: AgendaLine | null;
  answer: string;
  act: PrepareDo;
}

/** Opened by hand, the field takes the focus: single letters typed beside it would fire keys. */
function focusField({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  const opener = currentTarget.querySelector('summary');
  if (currentTarget.open && document.activeElement === opener) {
    currentTarget.querySelector('textarea')?.focus();
  }
}

function Answer({ picked, text, answer, act }: Omit<Props, 'line'> & { text: string }) {
  const { id } = picked.prompt;
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
        onSave={(words) => act.answer(id, words)}
      />
    </details>
  );
}

/** A question to think about: on the agenda with one press, why it is asked, and less of it. */
export function PromptCard(props: Props) {
  const { picked, line, act } = props;
  const { id } = picked.prompt;
  const text = say(picked.text);
  const raise = () => act.raise({ key: `prompt:${id}`, text, goalId: null });
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const own = event.target === event.currentTarget;
    if (event.key === 'Enter' && own && !line) raise();
  };
  return (
    <li className="pp-card" data-row="" tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="pp-say">{text}</p>
      <div className="pp-do">
        {line ? (
          <Raised line={line} onUndo={act.unraise} />
        ) : (
          <>
            <Button small aria-label={t('prepare.raise.of', { text })} onClick={raise}>
              {t('prepare.raise.do')}
            </Button>
            <Button
              small
              kind="quiet"
              aria-label={t('prepare.another.of', { text })}
              onClick={() => act.another(id)}
            >
              {t('prepare.another')}
            </Button>
            <Button
              small
              kind="quiet"
              aria-label={t('prepare.less.of', { text })}
              onClick={() => act.lessOf(id)}
            >
              {t('prepare.less')}
            </Button>
          </>
        )}
      </div>
      <div className="pp-folds">
        <Answer {...props} text={text} />
        <details>
          <summary className="pp-fold" aria-label={t('prepare.why.of', { text })}>
            <Icon name="info" small />
            {t('prepare.why')}
          </summary>
          <p className="m">{say(picked.why)}</p>
        </details>
      </div>
    </li>
  );
}
