import { t } from '@/components/ui/text';
import type { Series } from '@/lib/signs';
import { NumberTable } from '../frame/NumberTable';
import { labelWords, rowsOf, valueWords } from './labels';

/** The numbers of a sign's chart as a table. */
export function SignTable({ series, now }: { series: Series; now: number }) {
  const ofGoals = series.labels.some((label) => 'text' in label);
  const rows = rowsOf(series).map(({ label, ...row }) => ({
    ...row,
    label: <bdi>{labelWords(label, now)}</bdi>,
  }));
  return (
    <NumberTable
      head={t(ofGoals ? 'signs.goal' : 'signs.meetings')}
      rows={rows}
      lines={series.lines}
      say={(value) => valueWords(value, series)}
    />
  );
}
