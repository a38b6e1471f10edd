import type { Meeting } from '../mentoring/meeting';
import { firstName } from '../shared/first-name';
import { DAY, HOUR } from '../shared/time';
import type { Store } from '../storage/store';

/** The meeting that runs or comes next, for whoever has just set Cairn up. Times in UTC ms. */
export interface NextUp {
  start: number;
  end: number;
  /** First names of those it is with. */
  names: string[];
  /** `soon`: within the hour, when the panel already prepares it. */
  state: 'running' | 'soon' | 'later';
}

const AHEAD = 120 * DAY;

function stateOf({ start }: Meeting, now: number): NextUp['state'] {
  if (start <= now) return 'running';
  return start - now <= HOUR ? 'soon' : 'later';
}

/** What runs at `now` (UTC ms), else the next in 120 days; null where nothing is planned. */
export async function nextUp(store: Store, now: number): Promise<NextUp | null> {
  const range = store.meetings.table.where('start').between(now - DAY, now + AHEAD, true, true);
  const [meeting] = store.meetings
    .read(await range.toArray())
    .filter(({ status, closedAt, end }) => status === 'planned' && closedAt === null && end > now)
    .sort((a, b) => a.start - b.start);
  if (!meeting) return null;
  const partners = await store.partners.many(meeting.partnerIds);
  const names = partners.map(({ name }) => firstName(name));
  const { start, end } = meeting;
  return { start, end, names, state: stateOf(meeting, now) };
}
