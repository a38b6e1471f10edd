import { showTime, showWeekday } from '../i18n/dates';
import { showList } from '../i18n/numbers';
import type { Partner } from '../mentoring/partner';
import { firstName } from '../shared/first-name';
import { daysBetween, localDate } from '../shared/time';
import type { Wording } from '../shared/wording';

/** What a notification says. Never a meeting's title or notes: others may see the screen. */
export interface Words {
  title: Wording;
  message: Wording;
}

/** First names in one line; '' when nobody is known. */
export function firstNamesOf(partners: readonly Partner[]): string {
  return showList(partners.map(({ name }) => firstName(name)));
}

function dayId(start: number, now: number): 'today' | 'tomorrow' | 'later' {
  const days = daysBetween(localDate(now), localDate(start));
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** "Priya tomorrow at 15:00 · 2 of yours still open"; instants are UTC ms. */
export function preparationWords(names: string, start: number, now: number, open: number): Words {
  const day = showWeekday(new Date(start).getDay() || 7, 'long');
  const params = { names, time: showTime(start), day };
  const whom = names ? 'prepare' : 'prepareNobody';
  const message: Wording =
    open > 0
      ? { id: 'reminders.prepare.open', params: { n: open } }
      : { id: 'reminders.prepare.nothing', params: {} };
  return { title: { id: `reminders.${whom}.${dayId(start, now)}`, params }, message };
}

/** Asks for the private reflection on a meeting (PRACTICE P10). */
export function reflectionWords(names: string): Words {
  const title: Wording = names
    ? { id: 'reminders.reflect', params: { names } }
    : { id: 'reminders.reflectNobody', params: {} };
  return { title, message: { id: 'reminders.reflect.ask', params: {} } };
}

/** The digest of a week; null when there is nothing to tell. */
export function digestWords(meetings: number, mine: number, theirs: number): Words | null {
  if (meetings + mine + theirs === 0) return null;
  const title: Wording =
    meetings > 0
      ? { id: 'reminders.digest', params: { n: meetings } }
      : { id: 'reminders.digest.none', params: {} };
  return { title, message: { id: 'reminders.digest.owed', params: { mine, theirs } } };
}
