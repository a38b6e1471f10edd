import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Series } from '@/lib/signs';
import { labelWords, rowsOf, valueWords } from './labels';

/** The numbers of a chart as a table. */
export function SignTable({ series, now }: { series: Series; now: number }) {
  const ofGoals = series.labels.some((label) => 'text' in label);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t(ofGoals ? 'signs.goal' : 'signs.meetings')}</th>
          {series.lines.map(({ name }) => (
            <th key={name.id} scope="col">
              {word(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(series).map(({ label, at, key }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{labelWords(label, now)}</bdi>
            </th>
            {series.lines.map(({ name, values }) => {
              const value = values[at];
              return (
                <td key={name.id} className="num">
                  {value ? valueWords(value, series) : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
