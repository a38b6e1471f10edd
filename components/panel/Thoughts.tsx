import { Thought } from '@/components/thoughts/Thought';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Picked } from '@/lib/practice/pick';
import { useDoing, usePanelDo, usePanelMore } from './do';

interface Props {
  /** The latter ones are on the preparation page. */
  prompts: readonly Picked[];
  /** The preparation page of this meeting, where it is the first with the partner (PRACTICE P1). */
  first: string | null;
  /** What was thought about a prompt for this meeting; '' for nothing yet. */
  answerTo(promptId: string): string;
  onAnswer(promptId: string, words: string): Promise<unknown>;
}

interface One {
  picked: Picked;
}

/** The three questions before a first meeting have their page. */
function First({ page }: { page: string }) {
  const act = usePanelDo();
  return (
    <p className="offer closing-offer">
      <Icon name="ask" />
      <span className="m">{t('panel.first')}</span>
      <Button small onClick={() => act.openDesk(page)}>
        {t('panel.first.open')}
      </Button>
    </p>
  );
}

/** One question: what one thinks, for nobody else, and why it is asked. */
function Question({ picked, answerTo, onAnswer }: Omit<Props, 'prompts' | 'first'> & One) {
  const { putAway } = usePanelMore();
  const { id } = picked.prompt;
  const text = word(picked.text);
  return (
    <div className="pr">
      <p>
        <bdi>{text}</bdi>
      </p>
      <div className="folds">
        <Thought text={text} answer={answerTo(id)} onAnswer={(words) => onAnswer(id, words)} />
        <details>
          <summary className="link">{t('panel.think.why')}</summary>
          <p className="m">
            <bdi>{word(picked.why)}</bdi>
          </p>
        </details>
        <Button
          small
          kind="quiet"
          aria-label={t('panel.think.another', { text })}
          onClick={() => putAway(id)}
        >
          {t('panel.think.other')}
        </Button>
      </div>
    </div>
  );
}

/** One or two questions chosen for this meeting; they and the thoughts on them are the user's alone. */
export function Thoughts({ prompts, first, ...thinking }: Props) {
  const { veiled } = useDoing();
  if (veiled || (prompts.length === 0 && !first)) return null;
  return (
    <Section title={t('panel.think')} aside={t('prepare.think.about')}>
      {first ? <First page={first} /> : null}
      {prompts.map((picked) => (
        <Question key={picked.prompt.id} picked={picked} {...thinking} />
      ))}
    </Section>
  );
}
