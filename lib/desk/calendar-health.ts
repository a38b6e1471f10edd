import type { CalendarAccount } from '../calendar/account';
import { DAY } from '../shared/time';
import type { Wording } from '../shared/wording';
import { DAYS_AHEAD, DAYS_BACK } from '../sync/window';
import type { Facts } from './calendar-facts';

/** How a calendar is: well, something to know, or something that keeps it from being read. */
export interface Health {
  tone: 'well' | 'note' | 'trouble';
  /** Sentences in reading order: what is, then what to do. */
  says: Wording[];
  /** Mentoring may be in it that was not recognised. */
  mark: boolean;
}

/** After this many days a file chosen once is worth choosing anew. */
const OLD_FILE = 30;

const remedies: Readonly<Record<string, string>> = {
  'calendar.fetch.busy': 'wait',
  'calendar.fetch.server': 'wait',
  'calendar.fetch.timeout': 'wait',
  'calendar.fetch.cancelled': 'wait',
  'calendar.fetch.offline': 'check',
  'calendar.fetch.sign-in': 'address',
  'calendar.fetch.not-found': 'address',
  'calendar.fetch.gone': 'address',
  'calendar.fetch.refused': 'address',
  'calendar.fetch.web-page': 'address',
  'calendar.fetch.empty': 'address',
  'calendar.fetch.elsewhere': 'address',
  'calendar.fetch.insecure': 'address',
  'calendar.fetch.too-large': 'shorter',
  'calendar.refused.too-large': 'shorter',
};

function plain(id: string, params: Wording['params'] = {}): Wording {
  return { id, params };
}

/** These say themselves what to do. */
const SAYS_ALL = /^(sync\.full$|signIn\.|calendar\.account\.)/;

function remedyFor({ id }: Wording, kind: CalendarAccount['kind']): Wording[] {
  if (SAYS_ALL.test(id)) return [];
  const remedy = remedies[id] ?? (id.startsWith('calendar.refused.') ? 'refused' : 'again');
  if (remedy !== 'refused') return [plain(`health.do.${remedy}`)];
  return [plain(kind === 'file' ? 'health.do.file' : 'health.do.address')];
}

function failing(problem: Wording, { kind, readAt, failures }: CalendarAccount): Health {
  const often = failures > 1 ? [plain('desk.calendar.failing.sentence', { n: failures })] : [];
  const stays = readAt === null ? [] : [plain('health.stays')];
  const says = [problem, ...often, ...remedyFor(problem, kind), ...stays];
  return { tone: 'trouble', says, mark: false };
}

/**
 * How a calendar is, in words. All is well only where it was read, holds something in the time that is
 * read, and mentoring among it. `now` is UTC ms.
 */
export function healthOf(account: CalendarAccount, facts: Facts, now: number): Health {
  const { kind, problem, readAt, enabled } = account;
  const note = (says: Wording[], mark = false): Health => ({ tone: 'note', says, mark });
  if (kind === 'sample') return note([plain('health.sample')]);
  if (kind === 'page') return { tone: 'well', says: [plain('health.page')], mark: false };
  if (problem) return failing(problem, account);
  if (!enabled) return note([plain('health.off')]);
  if (readAt === null) return note([]);
  if (facts.events === 0) {
    return note([plain('health.empty', { back: DAYS_BACK, ahead: DAYS_AHEAD })]);
  }
  const days = facts.chosenAt === null ? 0 : Math.floor((now - facts.chosenAt) / DAY);
  if (days > OLD_FILE) return note([plain('health.old', { n: days })]);
  if (facts.mentoring === 0) return note([plain('health.none')], true);
  return { tone: 'well', says: [plain('desk.calendar.well')], mark: false };
}
