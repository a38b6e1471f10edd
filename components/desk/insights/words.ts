import { t } from '@/components/ui/text';
import { dateFormat } from '@/lib/i18n/manner';
import { showNumber, showPercent } from '@/lib/i18n/numbers';
import { word } from '@/lib/i18n/translate';
import type { Chart, ChartLine } from '@/lib/insights';
import type { Value } from '@/lib/signs';

/** "March 2026" for a month (`YYYY-MM`), in short "Mar"; a year as it is. */
export function spanWords(key: string, width: 'long' | 'short'): string {
  if (key.length === 4) return key;
  const shape =
    width === 'long'
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ month: 'short' } as const);
  return dateFormat({ ...shape, timeZone: 'UTC' }).format(Date.parse(`${key}-01`));
}

/** "5 of 8", or a number with its unit. */
export function valueWords({ part, of }: Value, { unit }: Pick<Chart, 'unit'>): string {
  if (unit === 'hours') return t('insights.hours.n', { n: part });
  if (unit === 'days') return t('signs.days', { n: part });
  if (unit === 'minutes') return t('signs.minutes', { n: part });
  return of === null ? showNumber(part) : t('signs.of', { part, of });
}

/** What stands over a bar: the number, or two of them. */
export function barWords({ part, of }: Value, { shape }: Pick<Chart, 'shape'>): string {
  if (of === null) return showNumber(part);
  return shape === 'share' ? showPercent(Math.round((part / of) * 100)) : `${part}/${of}`;
}

/** A number at the side of a chart. */
export const tickWords = (value: number, { shape }: Pick<Chart, 'shape'>) =>
  shape === 'share' ? showPercent(value * 100) : showNumber(value);

/** Words as they stand in a file: without the marks that keep a name's direction apart on a page. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** The numbers of a chart, a row for each month or year, under a row that names them. */
export function cellsOf({ spans, lines }: Chart): string[][] {
  const withOf = ({ values }: ChartLine) => values.some((value) => (value?.of ?? null) !== null);
  const head = lines.flatMap((one) => {
    const name = plain(word(one.name));
    return withOf(one) ? [name, t('insights.of', { name })] : [name];
  });
  const rows = spans.keys.map((key, at) => [
    key,
    ...lines.flatMap((one) => {
      const value = one.values[at] ?? null;
      const cells = withOf(one) ? [value?.part, value?.of] : [value?.part];
      return cells.map((number) => (typeof number === 'number' ? String(number) : ''));
    }),
  ]);
  return [[t(`insights.${spans.grain}`), ...head], ...rows];
}
