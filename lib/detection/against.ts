import type { Wording } from '@/lib/i18n/translate';

const AGAINST: ReadonlySet<string> = new Set([
  'detection.no-word',
  'detection.series-no',
  'detection.person-no',
  'detection.people-many',
  'detection.cancelled',
  'detection.declined',
  'detection.all-day',
]);

/** Whether a reason kept with a verdict speaks against mentoring: rows keep its words, not its effect. */
export function speaksAgainst({ id }: Wording): boolean {
  return AGAINST.has(id) || id.startsWith('detection.like-');
}
