import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { Head } from '../frame/Head';
import { WhatIsRead } from './WhatIsRead';

interface Props {
  step: 1 | 2 | 3;
  head: string;
  /** Whether the heading takes the focus: it came in place of another step. */
  arrived: boolean;
  children: ReactNode;
}

/** One step of the first run, beside what is read and where it stays. */
export function Step({ step, head, arrived, children }: Props) {
  return (
    <div className="dk-w">
      <main className="dk-l">
        <p className="dk-brand">
          <Icon name="cairn" />
          {t('desk.name')}
        </p>
        <p className="m num">{t('start.step', { step })}</p>
        <Head key={step} title={t('desk.place.welcome')} arrived={arrived}>
          {head}
        </Head>
        {children}
      </main>
      <WhatIsRead />
    </div>
  );
}
