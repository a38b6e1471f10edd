import type { Meeting } from '../mentoring/meeting';
import type { RoadmapTheme } from '../mentoring/relationship';
import { type Laid, layRoad } from '../mentoring/rules/road';
import { outcomeOf } from '../mentoring/rules/settle-meeting';
import { DAY } from '../shared/time';
import { type Store, startKey } from '../storage/store';
import { workedIn } from './settle';

/** What was held longer ago took its theme up for good, or had none. */
const LOOK_BACK = 60 * DAY;
/** So many coming meetings themes are laid over. */
const AHEAD = 20;

/** The themes of a partner, in their order. */
async function themesOf(store: Store, partnerId: string): Promise<RoadmapTheme[]> {
  const range = [
    [partnerId, Number.NEGATIVE_INFINITY],
    [partnerId, Number.POSITIVE_INFINITY],
  ];
  const rows = store.roadmapThemes.table.where('[partnerId+order]').between(range[0], range[1]);
  return store.roadmapThemes.read(await rows.toArray());
}

/** Meetings from when the first theme without one was made; and those that took themes up, whenever it was. */
async function meetingsFor(
  store: Store,
  partnerId: string,
  themes: readonly RoadmapTheme[],
  now: number,
) {
  const made = Math.min(...themes.filter((one) => !one.meetingId).map((one) => one.createdAt), now);
  const since = startKey(Math.max(made - DAY, now - LOOK_BACK));
  const between = (from: string, to: string) =>
    store.meetings.table
      .where('partnerStarts')
      .between(`${partnerId} ${from}`, `${partnerId} ${to}`);
  const [lately, ahead, taken] = await Promise.all([
    between(since, startKey(now + 1)).toArray(),
    between(startKey(now + 1), '\uffff')
      .limit(AHEAD)
      .toArray(),
    store.meetings.many(themes.flatMap(({ meetingId }) => meetingId ?? [])),
  ]);
  const all = [...store.meetings.read([...lately, ...ahead]), ...taken];
  return [...new Map(all.map((meeting) => [meeting.id, meeting])).values()];
}

type Worked = (store: Store, meeting: Meeting) => Promise<boolean>;
const nobodyLooked: Worked = async () => false;

async function laidBy(
  store: Store,
  partnerId: string,
  now: number,
  worked: Worked,
): Promise<Laid<RoadmapTheme>[]> {
  const themes = await themesOf(store, partnerId);
  if (themes.length === 0) return [];
  const meetings = await meetingsFor(store, partnerId, themes, now);
  const judged = meetings.map(async (meeting) => {
    const plain = outcomeOf(meeting, false, now);
    const held = plain === 'unsettled' && (await worked(store, meeting));
    return { ...meeting, outcome: held ? ('held' as const) : plain };
  });
  return layRoad(themes, await Promise.all(judged));
}

/** The roadmap of a partner (PRACTICE P3) as it lies at `now`, UTC ms. */
export function laidRoad(
  store: Store,
  partnerId: string,
  now: number,
): Promise<Laid<RoadmapTheme>[]> {
  return laidBy(store, partnerId, now, workedIn);
}

function pin(store: Store, laid: readonly Laid<RoadmapTheme>[]) {
  return laid
    .filter(({ theme, meetingId }) => theme.meetingId !== meetingId)
    .map(({ theme, meetingId }) => store.roadmapThemes.patch(theme.id, { meetingId }));
}

/** Notes which meetings have taken up which theme: from then on they stay there, however others are moved. */
export async function noteWalked(store: Store, partnerId: string, now: number): Promise<void> {
  const laid = await laidRoad(store, partnerId, now);
  await Promise.all(
    pin(
      store,
      laid.filter(({ held }) => held),
    ),
  );
}

/**
 * Before meetings move: the themes that lie on them go with them. In the caller's transaction, over partners,
 * meetings and themes.
 */
export async function keepOnMoved(store: Store, meetingIds: readonly string[]): Promise<void> {
  const ids = new Set(meetingIds);
  const meetings = await store.meetings.many([...ids]);
  for (const partnerId of new Set(meetings.flatMap((one) => one.partnerIds))) {
    const laid = await laidBy(store, partnerId, store.clock(), nobodyLooked);
    await Promise.all(
      pin(
        store,
        laid.filter(({ meetingId }) => meetingId && ids.has(meetingId)),
      ),
    );
  }
}
