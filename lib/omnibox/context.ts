import { localeFrom } from '../popup/locale';
import { nextMeetingDays, partnerNames } from '../popup/queries';
import type { QuickLogContext } from '../quick-log/types';
import type { Store } from '../storage/store';
import { plainDates } from './plain-dates';

/** What a line in the address bar is read against; `chosen` is the language set by the user, if any. */
export async function omniboxContext(
  store: Store,
  chosen: string | null,
  browserLocale: string,
): Promise<QuickLogContext> {
  const now = store.clock();
  const locale = localeFrom(chosen, browserLocale);
  const [partners, nextMeeting] = await Promise.all([
    partnerNames(store),
    nextMeetingDays(store, now),
  ]);
  return { now, locale, partners, nextMeeting, dates: plainDates(locale) };
}
