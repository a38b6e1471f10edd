import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { MOST_DRAWN } from '@/lib/desk/network/layout';
import type { Knot } from '@/lib/desk/network/query';
import { AwayButton } from '../frame/AwayButton';
import { Head } from '../frame/Head';
import { PrivatePaper } from '../print/Private';
import type { NetworkDo } from './do';
import { NetworkMap } from './NetworkMap';
import { NetworkRow } from './NetworkRow';
import './network.css';

interface Props {
  arrived: boolean;
  now: number;
  knots: readonly Knot[];
  act: NetworkDo;
  away: ComponentProps<typeof AwayButton>;
  onPrint(): void;
}

const columns = ['partner', 'learn', 'rhythm', 'books', 'strength', 'met'] as const;

/** Everybody at one look (PRACTICE C8): a map up to twenty, and a table that says the same and is written in. */
export function Network({ arrived, now, knots, act, away, onPrint }: Props) {
  return (
    <div className="nw-page">
      <PrivatePaper />
      <div className="dk-headline">
        <Head title={t('desk.place.network')} arrived={arrived}>
          {t('network.head')}
        </Head>
        <span className="nw-do">
          <Button small onClick={onPrint}>
            {t('network.print')}
          </Button>
          <AwayButton {...away} />
        </span>
      </div>
      {knots.length > MOST_DRAWN ? (
        <p className="dk-about">{t('network.map.many', { n: MOST_DRAWN })}</p>
      ) : (
        <Section className="dk-card" title={t('network.map.title')}>
          <NetworkMap knots={knots} />
        </Section>
      )}
      <Section className="dk-card" title={t('network.table')}>
        <table className="nw-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`network.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {knots.map((knot) => (
              <NetworkRow key={knot.partner.id} knot={knot} now={now} act={act} />
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
