import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Own } from '@/lib/sample/own';
import { ownInWords } from '../own-words';
import { StepHead } from './StepHead';

/** What a calendar waits for: the sample goes before it comes in, and with it what was written there. */
export interface Asking {
  own: readonly Own[];
  onAnswer(yes: boolean): void;
}

/** Asks whether the calendar may take the sample's place. */
export function SampleAsk({ own, onAnswer }: Asking) {
  return (
    <div className="dk-job">
      <StepHead>{t('start.sample.remove')}</StepHead>
      <p className="dk-report">{t('start.sample.calendar', { list: ownInWords(own) })}</p>
      <div className="dk-do">
        <Button kind="primary" onClick={() => onAnswer(true)}>
          {t('start.sample.calendar.go')}
        </Button>
        <Button kind="quiet" onClick={() => onAnswer(false)}>
          {t('start.sample.calendar.not')}
        </Button>
      </div>
    </div>
  );
}
