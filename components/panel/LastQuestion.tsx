import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { ClosingQuestion } from '@/lib/panel/ask';
import { usePanelMore } from './do';

/** One question that a meeting may close with (PRACTICE P8): read aloud or left, with nothing to fill in. */
export function LastQuestion() {
  const { closingQuestion, putAway } = usePanelMore();
  const [question, setQuestion] = useState<ClosingQuestion | null>(null);
  const lead = t('panel.closing.last');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a check-in, and anew in another language
  useEffect(() => {
    let here = true;
    closingQuestion().then(
      (found) => here && setQuestion(found),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [lead]);
  if (!question) return null;
  const away = () => {
    setQuestion(null);
    putAway(question.id);
  };
  return (
    <div className="f">
      <p className="hint">
        <Icon name="ask" small />
        <span>
          {lead} <bdi>{question.text}</bdi>
        </span>
        <Button small kind="quiet" onClick={away}>
          {t('panel.closing.last.away')}
        </Button>
      </p>
    </div>
  );
}
