import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Prompt } from '@/lib/practice/prompt';
import { kindWords } from './kind';

interface Props {
  prompt: Prompt;
  text: string;
  less: boolean;
  onLess(less: boolean): void;
}

/** One question of the library, and whether it may be asked. */
export function LibraryRow({ prompt, text, less, onLess }: Props) {
  const { phases } = prompt;
  const does = t(less ? 'questions.again' : 'prepare.less');
  return (
    <li className="dk-line qs-row">
      <div>
        <p className={less ? 'qs-off' : undefined}>{text}</p>
        <p className="dk-m">
          {less ? <b>{t('questions.less')}</b> : null}
          {kindWords({ ...prompt, phases: phases === 'any' ? [] : phases }).map((word) => (
            <span key={word}>{word}</span>
          ))}
        </p>
      </div>
      {prompt.moment === 'first' ? null : (
        <div className="qs-do">
          <Button
            small
            kind="quiet"
            aria-label={t('questions.of', { does, text })}
            onClick={() => onLess(!less)}
          >
            {does}
          </Button>
        </div>
      )}
    </li>
  );
}
