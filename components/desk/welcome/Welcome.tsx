import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { Head } from '../frame/Head';
import { Intake, type IntakeProps } from '../intake/Intake';
import { WhatIsRead } from './WhatIsRead';

interface Props extends IntakeProps {
  arrived: boolean;
  onLater(): void;
}

/** The first run: what Cairn is for, one way to begin, what it reads and where it stays. */
export function Welcome({ arrived, onLater, ...intake }: Props) {
  const later = (
    <Button kind="quiet" onClick={onLater}>
      {t('desk.welcome.later')}
    </Button>
  );
  return (
    <div className="dk-w">
      <main className="dk-l">
        <p className="dk-brand">
          <Icon name="cairn" />
          {t('desk.name')}
        </p>
        <Head title={t('desk.place.welcome')} arrived={arrived}>
          {t('desk.welcome.head')}
        </Head>
        <p className="dk-lead">{t('desk.welcome.lead')}</p>
        <Intake
          {...intake}
          head={<h2 className="dk-q">{t('desk.source.head')}</h2>}
          beside={later}
        />
      </main>
      <WhatIsRead />
    </div>
  );
}
