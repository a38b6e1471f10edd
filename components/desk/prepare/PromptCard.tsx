import type { KeyboardEvent } from 'react';
import { Thought } from '@/components/thoughts/Thought';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import type { Picked } from '@/lib/practice/pick';
import { isForYou } from '@/lib/practice/prompt';
import { say } from '../words';
import type { PrepareDo } from './do';
import { Raised } from './Suggestions';

interface Props {
  picked: Picked;
  /** The agenda item it became. */
  line: AgendaLine | null;
  answer: string;
  act: PrepareDo;
}

/** Takes the user to the thoughts on a card, which are folded until then. */
function think(card: HTMLElement) {
  const opener = card.querySelector('summary');
  opener?.focus();
  if (!opener?.parentElement?.hasAttribute('open')) opener?.click();
}

/** A question to think about: what one thinks, why it is asked, less of it; on the agenda only where it is said aloud. */
export function PromptCard({ picked, line, answer, act }: Props) {
  const { id } = picked.prompt;
  const text = say(picked.text);
  const raise = () => act.raise({ key: `prompt:${id}`, text, goalId: null });
  const forYou = isForYou(picked.prompt);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || line) return;
    event.preventDefault();
    if (forYou) think(event.currentTarget);
    else raise();
  };
  return (
    <li className="pp-card" data-row="" tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="pp-say">{text}</p>
      <div className="pp-folds">
        <Thought text={text} answer={answer} onAnswer={(words) => act.answer(id, words)} />
        <details>
          <summary className="pp-fold" aria-label={t('prepare.why.of', { text })}>
            <Icon name="info" small />
            {t('prepare.why')}
          </summary>
          <p className="m">{say(picked.why)}</p>
        </details>
      </div>
      <div className="pp-do">
        {line ? (
          <Raised line={line} onUndo={act.unraise} />
        ) : (
          <>
            {forYou ? null : (
              <Button small aria-label={t('prepare.raise.of', { text })} onClick={raise}>
                {t('prepare.raise.do')}
              </Button>
            )}
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
    </li>
  );
}
