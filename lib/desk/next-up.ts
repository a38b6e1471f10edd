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

/** Whether two meetings take place at one time, for a moment at least. */
function together(a: Meeting, b: Meeting): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * What runs at `now` (UTC ms), else the next in 120 days; null where nothing is planned. What runs or comes
 * within the hour names in `also` the others that take place while it does, and do so within the hour, too.
 */
export async function nextUp(
  store: Store,
  now: number,
): Promise<(NextUp & { also: NextUp[] }) | null> {
  const range = store.meetings.table.where('start').between(now - DAY, now + AHEAD, true, true);
  const [first, ...rest] = store.meetings
    .read(await range.toArray())
    .filter(({ status, closedAt, end }) => status === 'planned' && closedAt === null && end > now)
    .sort((a, b) => a.start - b.start);
  if (!first) return null;
  const told = async (meeting: Meeting): Promise<NextUp> => {
    const partners = await store.partners.many(meeting.partnerIds);
    const { start, end } = meeting;
    const names = partners.map(({ name }) => firstName(name));
    return { start, end, names, state: stateOf(meeting, now) };
  };
  const near = (meeting: Meeting) => stateOf(meeting, now) !== 'later';
  const also = near(first) ? rest.filter((one) => near(one) && together(first, one)) : [];
  return { ...(await told(first)), also: await Promise.all(also.map(told)) };
}
