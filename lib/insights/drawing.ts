import { scaleBand, scaleLinear } from 'd3-scale';
import { curveStep, line } from 'd3-shape';
import type { Chart, ChartLine } from './insight';

/** What a bar is of: `full` is what there was, `part` so much of it; in the units of the drawing. */
export interface Bar {
  key: string;
  at: number;
  x: number;
  width: number;
  full: { y: number; height: number };
  part: { y: number; height: number };
}

/** One picture: a frame with its ticks, its bars or its steps, and what was agreed. */
export interface Panel {
  line: ChartLine;
  bars: Bar[];
  /** The `d` of a path through the ends of the spans, and where the path ends. */
  steps: { d: string; end: { x: number; y: number } } | null;
}

export interface Frame {
  width: number;
  height: number;
  inner: { left: number; right: number; top: number; bottom: number };
  ticks: { value: number; y: number }[];
  labels: { key: string; x: number }[];
  mark: number | null;
}

/** Room around the bars, in units of a root font of 16. */
const AROUND = { left: 30, right: 4, top: 14, bottom: 20 };
const HEIGHT = 96;
/** A label of a month or year needs so much room. */
const LABEL = 40;

/** The greatest number of a chart: what all of its panels are measured by. */
function topOf({ shape, lines, mark }: Chart): number {
  if (shape === 'share') return 1;
  const values = lines.flatMap(({ values: all }) => all.map((one) => one?.of ?? one?.part ?? 0));
  return Math.max(1, mark?.at ?? 0, ...values);
}

function scalesOf(chart: Chart, width: number, rem: number) {
  const inner = {
    left: AROUND.left * rem,
    right:
      width - (chart.shape === 'steps' ? Math.min(72 * rem, width * 0.36) : AROUND.right * rem),
    top: AROUND.top * rem,
    bottom: HEIGHT * rem,
  };
  const x = scaleBand<string>(chart.spans.keys, [inner.left, inner.right]).paddingInner(0.35);
  const y = scaleLinear([0, topOf(chart)], [inner.bottom, inner.top]);
  if (chart.shape !== 'share') y.nice(3);
  return { inner, x, y };
}

/** The frame that all panels of a chart share. `width` is in px; `rem` is the root font by 16. */
export function frameOf(chart: Chart, width: number, rem: number): Frame {
  const { inner, x, y } = scalesOf(chart, width, rem);
  const { keys } = chart.spans;
  const each = Math.max(1, Math.ceil((LABEL * rem * keys.length) / (inner.right - inner.left)));
  const whole = (value: number) => chart.shape === 'share' || Number.isInteger(value);
  const ticks = chart.shape === 'share' ? [0, 0.5, 1] : y.ticks(3).filter(whole);
  return {
    width,
    height: (HEIGHT + AROUND.bottom) * rem,
    inner,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    labels: keys.flatMap((key, at) =>
      // Counted from the latest, which is always named.
      (keys.length - 1 - at) % each === 0 ? [{ key, x: (x(key) ?? 0) + x.bandwidth() / 2 }] : [],
    ),
    mark: chart.mark === null ? null : y(chart.mark.at),
  };
}

/** A chart's panels: one a line, or both lines in one where they are parts of a whole. */
export function panelsOf(chart: Chart, width: number, rem: number): Panel[] {
  const { x, y } = scalesOf(chart, width, rem);
  const { keys } = chart.spans;
  const from = (low: number, high: number) => ({ y: y(high), height: y(low) - y(high) });
  const lines = chart.shape === 'share' ? chart.lines.slice(0, 1) : chart.lines;
  return lines.map((one) => {
    const path = line<(typeof one.values)[number]>(
      (_, at) => (x(keys[at] ?? '') ?? 0) + x.bandwidth() / 2,
      (value) => y(value?.part ?? 0),
    ).curve(curveStep);
    const end = {
      x: (x(keys.at(-1) ?? '') ?? 0) + x.bandwidth() / 2,
      y: y(one.values.at(-1)?.part ?? 0),
    };
    const bars = one.values.flatMap((value, at): Bar[] => {
      const key = keys[at];
      if (!value || key === undefined) return [];
      const { part, of } = value;
      const unit = chart.shape === 'share' ? Math.max(1, of ?? 1) : 1;
      const most = Math.min(32, x.bandwidth());
      const middle = (x(key) ?? 0) + x.bandwidth() / 2;
      return [
        {
          ...{ key, at, x: middle - most / 2, width: most },
          full: from(0, chart.shape === 'share' ? 1 : (of ?? part)),
          part: from(0, part / unit),
        },
      ];
    });
    return {
      line: one,
      bars,
      steps: chart.shape === 'steps' ? { d: path(one.values) ?? '', end } : null,
    };
  });
}
