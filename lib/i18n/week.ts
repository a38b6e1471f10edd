import { manner } from './manner';

/** Regions whose week starts on Sunday, for browsers without `Intl.Locale.getWeekInfo` (CLDR weekData). */
const SUNDAY_FIRST = new Set(
  'BR CA CO DO GT HN IL IN JP KR MX NI PA PE PH PR PT SV US VE ZA'.split(' '),
);

type WithWeek = Intl.Locale & {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
};

function firstDayOf(tag: string): number {
  const locale: WithWeek = new Intl.Locale(tag).maximize();
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return info?.firstDay ?? (SUNDAY_FIRST.has(locale.region ?? '') ? 7 : 1);
}

/** The ISO weekdays (Monday 1 to Sunday 7) in the order in which the user's week runs. */
export function weekdays(): number[] {
  const { tag, weekStart } = manner();
  const first = weekStart === 'auto' ? firstDayOf(tag) : weekStart;
  return Array.from({ length: 7 }, (_, at) => ((first - 1 + at) % 7) + 1);
}
