import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/Button';
import { Empty, Loading } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { InsightsView } from '@/lib/desk/insights/steps';
import { hrefOf } from '@/lib/desk/route';
import { word } from '@/lib/i18n/translate';
import { type Chart, type Grain, type Insight, insightKinds } from '@/lib/insights';
import { isolate } from '@/lib/shared/isolate';
import { AwayButton } from '../frame/AwayButton';
import { Choice } from '../frame/Choice';
import { Head } from '../frame/Head';
import { PrivatePaper } from '../print/Private';
import { InsightCard, type OnSave } from './InsightCard';
import '../signs/signs.css';
import './insights.css';

interface Props {
  arrived: boolean;
  view: InsightsView;
  away: ComponentProps<typeof AwayButton>;
  onGrain(grain: Grain): void;
  onSave: OnSave;
  onPrint(): void;
}

const isKnown = (insight: Insight): insight is Insight & { chart: Chart } => insight.chart !== null;

/** The pictures in their order, and grey bars where one is still being made. */
function Pictures({ view, onSave }: Pick<Props, 'view' | 'onSave'>) {
  const known = view.insights.filter(isKnown);
  return insightKinds.map((kind) => {
    const insight = known.find((one) => one.kind === kind);
    if (insight) return <InsightCard key={kind} insight={insight} onSave={onSave} />;
    if (!view.pending.includes(kind)) return null;
    return (
      <div key={kind} className="dk-card in-wait">
        <Loading label={t('desk.loading')} />
      </div>
    );
  });
}

function Early({ insights }: { insights: readonly Insight[] }) {
  if (insights.length === 0) return null;
  return (
    <Section className="dk-card sg-early" title={t('signs.early')}>
      <ul className="sg-why">
        {insights.map(({ kind, reading }) => (
          <li key={kind}>{word(reading)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Doings({ view, onGrain, onPrint, away }: Omit<Props, 'arrived' | 'onSave'>) {
  const { grain, partner } = view;
  const options = (['month', 'year'] as const).map((value) => ({
    value,
    label: t(`insights.range.${value}`),
  }));
  return (
    <div className="sg-do">
      {partner ? (
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name: isolate(firstName(partner.name)) })}
        </a>
      ) : null}
      <Choice label={t('insights.range')} value={grain} options={options} onChange={onGrain} />
      <Button small onClick={onPrint}>
        {t('signs.print')}
      </Button>
      <AwayButton {...away} />
    </div>
  );
}

/**
 * What months and years of meetings show, of one partner or of all: at most six pictures, each with a sentence, a table and
 * what it can't know. No score, and nothing of it is shared (PRACTICE F4, C4, C9, H3).
 */
export function Insights({ arrived, view, onSave, ...rest }: Props) {
  const { partner, insights, early } = view;
  const title = partner
    ? t('insights.title', { name: isolate(firstName(partner.name)) })
    : t('desk.place.insights');
  return (
    <div className="sg-page in-page">
      <PrivatePaper />
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      {early ? (
        <Empty icon="chart">{t('insights.none')}</Empty>
      ) : (
        <>
          <Doings view={view} {...rest} />
          <p className="sg-intro">{t('insights.intro')}</p>
          <div className="sg-all">
            <Pictures view={view} onSave={onSave} />
          </div>
          <Early insights={insights.filter((insight) => !isKnown(insight))} />
        </>
      )}
    </div>
  );
}
