import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { KnownGoal } from '../quick-log/types';
import { DAY, localDate } from '../shared/time';
import { partnersByName } from '../storage/partners-by-name';
import { signInWanted } from '../storage/sign-in-wanted';
import type { Store } from '../storage/store';
import type { LoggedRow, NextMeeting, PartnerName, PopupModel } from './model';

const SOON = 7 * DAY;
const LOGGED = 3;
/** How far ahead "our next meeting" may lie, and how many meetings are looked at for it. */
const AHEAD = 90 * DAY;
const MANY = 400;

function isAhead(meeting: Meeting): boolean {
  return meeting.status === 'planned' && meeting.closedAt === null;
}

async function coming(store: Store, now: number, span: number, limit: number): Promise<Meeting[]> {
  const raw = await store.meetings.table
    .where('end')
    .between(now, now + span, false, true)
    .limit(limit)
    .toArray();
  const meetings = store.meetings.read(raw).filter(isAhead);
  return meetings.sort((a, b) => a.start - b.start);
}

async function owedTo(store: Store, partnerIds: readonly string[]): Promise<number> {
  const keys = partnerIds.map((id) => [id, 'open']);
  const raw = await store.actions.table.where('[partnerId+status]').anyOf(keys).toArray();
  return store.actions.read(raw).filter((action) => action.owner === 'me').length;
}

function described(meeting: Meeting, partners: readonly Partner[], owed: number): NextMeeting {
  const name = partners.map((partner) => partner.name).join(', ') || meeting.title;
  const known = partners.map((partner) => ({
    id: partner.id,
    name: partner.name,
    stone: partner.stone,
  }));
  const faces = known.length > 0 ? known : [{ id: meeting.id, name, stone: 'slate' as const }];
  return { id: meeting.id, name, faces, start: meeting.start, end: meeting.end, owed };
}

/** The running meeting, or the next to start within seven days of `now` (UTC ms); null when none. */
export async function nextMeeting(store: Store, now: number): Promise<NextMeeting | null> {
  const meetings = await coming(store, now, SOON + DAY, 40);
  const meeting = meetings.find(({ start }) => start <= now + SOON);
  if (!meeting) return null;
  const partners = await store.partners.many(meeting.partnerIds);
  return described(meeting, partners, await owedTo(store, meeting.partnerIds));
}

/** The last three actions logged and not taken back, newest first. */
export async function lastLogged(store: Store): Promise<LoggedRow[]> {
  const raw = await store.actions.table
    .orderBy('createdAt')
    .reverse()
    .filter((row) => store.actions.read([row]).length > 0)
    .limit(LOGGED)
    .toArray();
  const actions = store.actions.read(raw);
  const ids = new Set(actions.flatMap(({ partnerId }) => partnerId ?? []));
  const partners = await store.partners.many([...ids]);
  const nameOf = (id: string | null) => partners.find((partner) => partner.id === id)?.name ?? null;
  return actions.map(({ id, text, owner, due, partnerId, createdAt }) => {
    return { id, text, owner, due, partnerName: nameOf(partnerId), loggedAt: createdAt };
  });
}

/** What the popup shows below the line, at `now` (UTC ms). */
export async function popupModel(store: Store, now: number): Promise<PopupModel> {
  const reading = [nextMeeting(store, now), lastLogged(store), signInWanted(store)] as const;
  const [next, logged, signIn] = await Promise.all(reading);
  return { next, logged, signIn };
}

/**
 * All partners' names, for the quick log to recognise; those resting in the archive are left out.
 */
export async function partnerNames(store: Store): Promise<PartnerName[]> {
  const partners = store.partners.read(await partnersByName(store));
  return partners
    .filter((partner) => partner.archivedAt === null)
    .map(({ id, name, stone, chair }) => ({ id, name, stone, chair }));
}

/** The local date of each partner's next meeting, by partner id, for "before our next meeting". */
export async function nextMeetingDays(store: Store, now: number): Promise<Record<string, string>> {
  const days: Record<string, string> = {};
  for (const meeting of await coming(store, now, AHEAD, MANY)) {
    if (meeting.start <= now) continue;
    for (const id of meeting.partnerIds) days[id] ??= localDate(meeting.start);
  }
  return days;
}

/** The active goals of a partner, for the quick log's tags. */
export async function partnerGoals(store: Store, partnerId: string): Promise<KnownGoal[]> {
  const goals = store.goals.table.where('[partnerId+status]').equals([partnerId, 'active']);
  return store.goals
    .read(await goals.toArray())
    .map(({ id, partnerId: partner, text }) => ({ id, partnerId: partner, text }));
}
