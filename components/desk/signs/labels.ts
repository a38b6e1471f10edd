import { t } from '@/components/ui/text';
import { showShortDate } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';
import type { Label, Series, Value } from '@/lib/signs';

/** What a row of a chart is about, in words; `now` is UTC ms. */
export function labelWords(label: Label, now: number): string {
  if ('text' in label) return label.text;
  const today = localDate(now);
  const [from, to] = [label.from, label.to].map((at) => showShortDate(localDate(at), today));
  if (from === undefined || to === undefined || from === to) return from ?? '';
  return t('signs.span', { from, to });
}

/** The rows of a chart: each label with its place in the lines. */
export function rowsOf({ labels }: Series) {
  // Two meetings may begin at once, two goals have the same words: the place tells them apart.
  return labels.map((label, at) => ({ label, at, key: `row ${at}` }));
}

/** "5 of 8", or a number with its unit. */
export function valueWords({ part, of }: Value, { unit, stacked }: Series): string {
  if (unit === 'days') return t('signs.days', { n: part });
  if (unit === 'minutes') return t('signs.minutes', { n: part });
  if (unit === 'meetings') return t('signs.count', { n: part });
  return of === null || stacked ? String(part) : t('signs.of', { part, of });
}
