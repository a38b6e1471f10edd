import { dateFormat, manner } from '../i18n/manner';
import type { Partner } from '../mentoring/partner';
import { daysBetween, localDate } from '../shared/time';
import type { Wording } from '../shared/wording';

/** What a notification says. Never a meeting's title or notes: others may see the screen. */
export interface Words {
  title: Wording;
  message: Wording;
}

/** First names in one line; '' when nobody is known. */
export function firstNamesOf(partners: readonly Partner[]): string {
  return partners.map(({ name }) => name.split(/\s+/)[0] ?? name).join(', ');
}

function timeOf(instant: number): string {
  const { hourCycle } = manner();
  const cycle = hourCycle === 'auto' ? {} : { hour12: hourCycle === '12' };
  return dateFormat({ hour: 'numeric', minute: '2-digit', ...cycle }).format(instant);
}

function dayId(start: number, now: number): 'today' | 'tomorrow' | 'later' {
  const days = daysBetween(localDate(now), localDate(start));
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** "Priya tomorrow at 15:00 · 2 of yours still open"; instants are UTC ms. */
export function preparationWords(names: string, start: number, now: number, open: number): Words {
  const day = dateFormat({ weekday: 'long' }).format(start);
  const params = { names, time: timeOf(start), day };
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
