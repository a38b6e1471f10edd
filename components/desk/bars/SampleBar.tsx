import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Own } from '@/lib/sample/own';
import { ownInWords } from '../own-words';

interface Props {
  /** What the user wrote into it, once they were asked; null before. */
  asked: readonly Own[] | null;
  onRemove(): void;
  /** The answer to what was asked. */
  onAnswer(yes: boolean): void;
}

/** Says on every page that what stands there is made up, with the one click that ends it. */
export function SampleBar({ asked, onRemove, onAnswer }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    // The button that held the focus went away with the question, or came with it.
    if (asked) keep.current?.focus();
    else if (was.current) remove.current?.focus();
    was.current = asked;
  }, [asked]);
  return (
    <aside className="dk-bar" aria-label={t('sample.account')}>
      <Icon name="info" />
      {asked ? (
        <>
          <p role="alert">{t('start.sample.ask', { list: ownInWords(asked) })}</p>
          <span>
            <Button small onClick={() => onAnswer(true)}>
              {t('start.sample.ask.all')}
            </Button>
            <Button small kind="quiet" ref={keep} onClick={() => onAnswer(false)}>
              {t('start.sample.ask.keep')}
            </Button>
          </span>
        </>
      ) : (
        <>
          <p>{t('start.sample')}</p>
          <span>
            <Button small ref={remove} onClick={onRemove}>
              {t('start.sample.remove')}
            </Button>
          </span>
        </>
      )}
    </aside>
  );
}
