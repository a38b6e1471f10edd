import type { ReactNode } from 'react';
import { word } from '@/lib/i18n/translate';
import type { Wording } from '@/lib/shared/wording';

interface Line<V> {
  name: Wording;
  values: readonly (V | null | undefined)[];
}

interface Props<V> {
  /** What the rows are, in one word. */
  head: string;
  /** `at` is the row's place in each line. */
  rows: readonly { key: string; label: ReactNode; at: number }[];
  lines: readonly Line<V>[];
  /** A value in words. */
  say: (value: V) => string;
}

/** The numbers of a chart as a table: a row a moment, a column a line, and a dash where there is none. */
export function NumberTable<V>({ head, rows, lines, say }: Props<V>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {lines.map(({ name }) => (
            <th key={name.id} scope="col">
              {word(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, at }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {lines.map(({ name, values }) => {
              const value = values[at];
              return (
                <td key={name.id} className="num">
                  {value ? say(value) : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
