import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Job } from '@/lib/desk/import-job';
import { isolate } from '@/lib/shared/isolate';
import { StepHead } from './StepHead';

type Props = Pick<Extract<Job, { state: 'asking' }>, 'swap' | 'onAnswer'>;

/** Asks before a wholly different file takes a calendar's place, and says what goes with it. */
export function SwapAsk({ swap, onAnswer }: Props) {
  const former = isolate(swap.former);
  return (
    <div className="dk-job">
      <StepHead>{t('desk.swap')}</StepHead>
      <p className="dk-report">{t('desk.swap.none', { former })}</p>
      <p className="dk-report">
        {swap.ahead > 0 ? `${t('desk.swap.goes', { n: swap.ahead })} ` : ''}
        {t('desk.swap.stays')}
      </p>
      <div className="dk-do">
        <Button kind="primary" onClick={() => onAnswer('add')}>
          {t('desk.swap.add')}
        </Button>
        <Button onClick={() => onAnswer('take')}>{t('desk.swap.take')}</Button>
        <Button kind="quiet" onClick={() => onAnswer('keep')}>
          {t('desk.import.cancel')}
        </Button>
      </div>
    </div>
  );
}
