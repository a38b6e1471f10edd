import type { CSSProperties } from 'react';
import { join } from '@/components/ui/join';
import { word } from '@/lib/i18n/translate';
import type { Line, Series, Value } from '@/lib/signs';
import { labelWords, rowsOf, valueWords } from './labels';

interface Props {
  series: Series;
  now: number;
}

const percent = (share: number) => `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;

/** The number that a whole bar stands for, where there is no whole: the largest, or what was agreed. */
function fullOf({ lines, mark }: Series): number {
  const parts = lines.flatMap(({ values }) => values.map((value) => value?.part ?? 0));
  return Math.max(1, mark?.at ?? 0, ...parts);
}

function Bar({ look, share }: { look: Line['look']; share: number }) {
  return share > 0 ? <i className={join('sg-p', look)} style={{ width: percent(share) }} /> : null;
}

/** Where a line across the bar says what was agreed. */
function Mark({ at }: { at: number }) {
  return <i className="sg-mark" style={{ '--at': percent(at) } as CSSProperties} />;
}

function shareOf({ part, of }: Value, full: number): number {
  if (of === null) return part / full;
  return of === 0 ? 0 : part / of;
}

/** One line of its own: a bar a row, its number behind it. */
function Single({ line, series, now, titled }: Props & { line: Line; titled: boolean }) {
  const full = fullOf(series);
  return (
    <div className="sg-line">
      {titled ? <Swatches lines={[line]} /> : null}
      {rowsOf(series).map(({ label, at, key }) => {
        const value = line.values[at];
        if (!value) return null;
        return (
          <div key={key} className="sg-row">
            <bdi className="sg-l">{labelWords(label, now)}</bdi>
            <span className="sg-bar">
              <Bar look={line.look} share={shareOf(value, full)} />
              {series.mark ? <Mark at={series.mark.at / full} /> : null}
            </span>
            <span className="sg-n num">{valueWords(value, series)}</span>
          </div>
        );
      })}
    </div>
  );
}

function Swatches({ lines }: { lines: readonly Line[] }) {
  return (
    <p className="sg-key">
      {lines.map(({ name, look }) => (
        <span key={name.id}>
          <i className={join('sg-p', look)} />
          {word(name)}
        </span>
      ))}
    </p>
  );
}

/** Two lines as parts of one bar, the number of each at its end. */
function Stacked({ series, now }: Props) {
  const [first, second] = series.lines;
  if (!first || !second) return null;
  return (
    <div className="sg-line">
      <Swatches lines={[first, second]} />
      {rowsOf(series).map(({ label, at, key }) => {
        const [one, other] = [first.values[at], second.values[at]];
        if (!one || !other) return null;
        return (
          <div key={key} className="sg-row two">
            <bdi className="sg-l">{labelWords(label, now)}</bdi>
            <span className="sg-n num">{valueWords(one, series)}</span>
            <span className="sg-bar">
              <Bar look={first.look} share={shareOf(one, 1)} />
              <Bar look={second.look} share={shareOf(other, 1)} />
              {series.mark ? <Mark at={series.mark.at} /> : null}
            </span>
            <span className="sg-n num">{valueWords(other, series)}</span>
          </div>
        );
      })}
    </div>
  );
}

/** A small chart: shape before colour, numbers beside the bars. The table under it says the same to everybody. */
export function Chart(props: Props) {
  const { series } = props;
  return (
    <div className="sg-chart" aria-hidden="true">
      {series.stacked ? (
        <Stacked {...props} />
      ) : (
        series.lines.map((line) => (
          <Single
            key={line.name.id}
            {...props}
            line={line}
            titled={series.lines.length > 1 || series.unit !== 'count'}
          />
        ))
      )}
      {series.mark ? (
        <p className="sg-key">
          <span>
            <i className="sg-mark" /> {word(series.mark.name)}
          </span>
        </p>
      ) : null}
    </div>
  );
}
