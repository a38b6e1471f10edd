import { type Ref, useId, useRef } from 'react';
import { word } from '@/lib/i18n/translate';
import type { Chart } from '@/lib/insights';
import { type Bar, type Frame, frameOf, type Panel, panelsOf } from '@/lib/insights/drawing';
import { useSize } from './use-size';
import { barWords, spanWords, tickWords } from './words';

/** The height of a name over a picture, and how much room a number over a bar needs. */
const NAME = 18;
const NUMBER = 26;

interface Of {
  chart: Chart;
  frame: Frame;
  panel: Panel;
}

/** The lines behind a chart, with their numbers, and the months under it. */
function Ground({ chart, frame, rem }: Omit<Of, 'panel'> & { rem: number }) {
  const { inner, ticks, labels } = frame;
  return (
    <>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="in-tick" x1={inner.left} x2={inner.right} y1={y} y2={y} />
          <text className="in-text" x={inner.left - 6 * rem} y={y + 4 * rem} textAnchor="end">
            {tickWords(value, chart)}
          </text>
        </g>
      ))}
      {labels.map(({ key, x }) => (
        <text key={key} className="in-text" x={x} y={inner.bottom + 15 * rem} textAnchor="middle">
          {spanWords(key, 'short')}
        </text>
      ))}
    </>
  );
}

/** One bar: outlined as far as there was something, filled as far as it came true. Of a whole, both parts are filled. */
function BarShape({ bar, of: { chart, panel }, hatch }: { bar: Bar; of: Of; hatch: string }) {
  const { x, width, full, part, at } = bar;
  const { look, values } = panel.line;
  const value = values[at];
  const share = chart.shape === 'share';
  const fill = look === 'them' ? { fill: `url(#${hatch})` } : {};
  const whole = share ? { className: 'in-them', fill: `url(#${hatch})` } : { className: 'in-full' };
  return (
    <g>
      {(value?.of ?? null) !== null ? <rect {...{ x, width }} {...full} {...whole} /> : null}
      {part.height > 0 ? (
        <rect {...{ x, width }} {...part} className={`in-${look}`} {...fill} />
      ) : null}
    </g>
  );
}

function BarNumber({ bar, of: { chart, panel, frame }, rem }: { bar: Bar; of: Of; rem: number }) {
  const value = panel.line.values[bar.at];
  const step = (frame.inner.right - frame.inner.left) / chart.spans.keys.length;
  if (!value || step < NUMBER * rem || (value.of ?? value.part) === 0) return null;
  return (
    <text
      className="in-text in-number"
      x={bar.x + bar.width / 2}
      y={Math.min(bar.full.y, bar.part.y) - 3 * rem}
      textAnchor="middle"
    >
      {barWords(value, chart)}
    </text>
  );
}

function PanelShape({ of, hatch, rem }: { of: Of; hatch: string; rem: number }) {
  const { frame, panel } = of;
  if (panel.steps) return null;
  return (
    <>
      {panel.bars.map((bar) => (
        <BarShape key={bar.key} bar={bar} of={of} hatch={hatch} />
      ))}
      {frame.mark === null ? null : (
        <line
          className="in-mark"
          x1={frame.inner.left}
          x2={frame.inner.right}
          y1={frame.mark}
          y2={frame.mark}
        />
      )}
      {panel.bars.map((bar) => (
        <BarNumber key={bar.key} bar={bar} of={of} rem={rem} />
      ))}
    </>
  );
}

/** Steps share one picture; the name of each stands where it ends, apart from the other. */
function Steps({ panels, rem }: { panels: readonly Panel[]; rem: number }) {
  const ends = panels.map(({ steps }) => steps?.end.y ?? 0);
  const [one = 0, other = 0] = ends;
  const near = Math.abs(one - other) < 14 * rem;
  const apart = near ? (14 * rem - Math.abs(one - other)) / 2 : 0;
  return panels.map(({ line, steps }, at) =>
    steps ? (
      <g key={line.name.id}>
        <path className={`in-line in-line-${line.look}`} d={steps.d} />
        <text
          className="in-text in-end"
          x={steps.end.x + 12 * rem}
          y={steps.end.y + 4 * rem + (at === (one <= other ? 0 : 1) ? -apart : apart)}
        >
          {`${word(line.name)} ${line.values.at(-1)?.part ?? 0}`}
        </text>
      </g>
    ) : null,
  );
}

/** What stands over a picture: a row for each line in it, and one for what was agreed. */
function Names({ chart, panel, hatch, rem }: Omit<Of, 'frame'> & { hatch: string; rem: number }) {
  const share = chart.shape === 'share';
  const lines = share ? chart.lines : [panel.line];
  const x = share ? 18 * rem : 0;
  const middle = (at: number) => (at * NAME + 11) * rem;
  return (
    <g>
      {lines.map(({ name, look }, at) => (
        <g key={name.id}>
          {share ? (
            <rect
              className={`in-${look}`}
              {...(look === 'them' ? { fill: `url(#${hatch})` } : {})}
              {...{ x: 1, y: middle(at) - 5 * rem, width: 10 * rem, height: 10 * rem }}
            />
          ) : null}
          <text className="in-text in-name" x={x} y={middle(at) + 4 * rem}>
            {word(name)}
          </text>
        </g>
      ))}
      {chart.mark ? (
        <g>
          <line
            className="in-mark"
            {...{ x1: 0, x2: 14 * rem, y1: middle(lines.length), y2: middle(lines.length) }}
          />
          <text className="in-text in-name" x={18 * rem} y={middle(lines.length) + 4 * rem}>
            {word(chart.mark.name)}
          </text>
        </g>
      ) : null}
    </g>
  );
}

const namesIn = ({ shape, lines, mark }: Chart) =>
  shape === 'steps' ? 0 : (shape === 'share' ? lines.length : 1) + (mark ? 1 : 0);

/** A small picture of months or years: shape before colour. The table under it says the same to everybody. */
export function ChartPicture({ chart, svg }: { chart: Chart; svg: Ref<SVGSVGElement> }) {
  const box = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const { width, rem } = useSize(box);
  const frame = frameOf(chart, width, rem);
  const panels = panelsOf(chart, width, rem);
  const steps = chart.shape === 'steps';
  const drawn = steps ? panels.slice(0, 1) : panels;
  const above = (namesIn(chart) * NAME + (steps ? 0 : 6)) * rem;
  const each = frame.height + above;
  return (
    <div ref={box} className="in-chart">
      <svg
        aria-hidden="true"
        ref={svg}
        viewBox={`0 0 ${width} ${each * drawn.length}`}
        width={width}
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="in-hatch-ground" width="4" height="4" />
            <rect className="in-hatch" width="1.3" height="4" />
          </pattern>
        </defs>
        {drawn.map((panel, at) => (
          <g key={panel.line.name.id} transform={`translate(0 ${at * each})`}>
            {steps ? null : <Names chart={chart} panel={panel} hatch={hatch} rem={rem} />}
            <g transform={`translate(0 ${above})`}>
              <Ground chart={chart} frame={frame} rem={rem} />
              {steps ? (
                <Steps panels={panels} rem={rem} />
              ) : (
                <PanelShape of={{ chart, frame, panel }} hatch={hatch} rem={rem} />
              )}
            </g>
          </g>
        ))}
      </svg>
    </div>
  );
}
