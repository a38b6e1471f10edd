import { useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { csvOf } from '@/lib/copies/csv';
import { word } from '@/lib/i18n/translate';
import type { Chart, Insight } from '@/lib/insights';
import { NumberTable } from '../frame/NumberTable';
import { ChartPicture } from './ChartPicture';
import { pngFile, svgFile } from './save';
import { cellsOf, spanWords, valueWords } from './words';

/** Hands over a file; null is one that could not be made. */
export type OnSave = (name: string, file: Blob | null) => void;

function InsightTable({ chart }: { chart: Chart }) {
  const { spans, lines } = chart;
  return (
    <NumberTable
      head={t(`insights.${spans.grain}`)}
      rows={spans.keys.map((key, at) => ({ key, label: spanWords(key, 'long'), at }))}
      lines={lines}
      say={(value) => valueWords(value, chart)}
    />
  );
}

interface Props {
  insight: Insight & { chart: Chart };
  onSave: OnSave;
}

/** One insight: a sentence, its picture, and its numbers to read and to take along. */
export function InsightCard({ insight, onSave }: Props) {
  const { kind, reading, more, chart, unknown } = insight;
  const [title, save] = [useId(), useId()];
  const svg = useRef<SVGSVGElement>(null);
  const name = `cairn-insights-${kind}`;
  const file = () => svg.current && svgFile(svg.current, word(reading));
  const saves = {
    png: async () => {
      const drawn = file();
      onSave(`${name}.png`, drawn && (await pngFile(drawn)));
    },
    svg: () => {
      const drawn = file();
      onSave(`${name}.svg`, drawn && new Blob([drawn.text], { type: 'image/svg+xml' }));
    },
    csv: () => onSave(`${name}.csv`, new Blob([csvOf(cellsOf(chart))], { type: 'text/csv' })),
  };
  return (
    <section className="dk-card sg in" aria-labelledby={title} data-insight={kind}>
      <h2 id={title}>{word(reading)}</h2>
      {more.map((one) => (
        <p key={one.id} className="sg-why">
          {word(one)}
        </p>
      ))}
      <ChartPicture chart={chart} svg={svg} />
      <div className="sg-foot">
        <details>
          <summary className="link">{t('signs.table')}</summary>
          <InsightTable chart={chart} />
        </details>
        <p>
          <b>{t('signs.cannot')}</b> {word(unknown)}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons are no fields of a form */}
        <div className="in-save" role="group" aria-labelledby={`${save} ${title}`}>
          <span id={save}>{t('insights.save')}</span>
          {(['png', 'svg', 'csv'] as const).map((what) => (
            <Button key={what} small kind="quiet" onClick={() => void saves[what]()}>
              {what.toUpperCase()}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
