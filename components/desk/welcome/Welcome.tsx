import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { Intake, type IntakeProps } from '../intake/Intake';
import { Step } from './Step';
import { WhereFrom } from './WhereFrom';

interface Props extends IntakeProps {
  arrived: boolean;
  /** The sample could not be filled in. */
  failed?: boolean;
  onSample(): void;
  onLater(): void;
}

/** The first step: what Cairn is for, one way to begin, what it reads and where it stays. */
export function Welcome({ arrived, failed, onSample, onLater, ...intake }: Props) {
  const others = (
    <>
      <Button onClick={onSample}>{t('start.try')}</Button>
      <Button kind="quiet" onClick={onLater}>
        {t('desk.welcome.later')}
      </Button>
    </>
  );
  return (
    <Step step={1} head={t('desk.welcome.head')} arrived={arrived}>
      <p className="dk-lead">{t('desk.welcome.lead')}</p>
      {failed ? (
        <div className="dk-gap">
          <Message tone="bad">{t('start.failed')}</Message>
        </div>
      ) : null}
      <Intake
        {...intake}
        head={<h2 className="dk-q">{t('desk.source.head')}</h2>}
        help={<WhereFrom />}
        beside={others}
      />
    </Step>
  );
}
