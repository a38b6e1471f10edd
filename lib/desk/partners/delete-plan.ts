import { columnOf, textIn } from '@/lib/storage/raw';
import type { Decision } from '../../mentoring/decision';
import type { Partner } from '../../mentoring/partner';
import type { NewRow } from '../../shared/row';
import type { Store } from '../../storage/store';
import { renamed, repartnered } from './merge-rows';
import { entriesOf, type Plan } from './plan';
import { type Raw, rawRows } from './raw';
import { MANY, rowsAt } from './rows-at';
import { meetingTables, ownNames, tracesOf } from './traces';

/** What deleting a partner takes off the disk, what it changes, and which series are not to come back. */
export interface DeletePlan extends Plan {
  /** Meetings with other partners, who keep them. */
  shared: number;
  /** Series that the calendar would bring again: answered with "no". The id of a series names nobody. */
  refuse: NewRow<Decision>[];
}

const ids = (rows: readonly Raw[]) => rows.map(({ id }) => id);

function uidOf(meeting: Raw): string[] {
  const uid = columnOf(meeting.event, 'uid');
  return typeof uid === 'string' ? [uid] : [];
}

function isShared(meeting: Raw): boolean {
  return Array.isArray(meeting.partnerIds) && meeting.partnerIds.length > 1;
}

type InSeries = readonly [id: string, uid: string];

/** Every meeting of these series: one by one, or from the whole table where they are many. */
async function inSeries(store: Store, series: ReadonlySet<string>): Promise<InSeries[]> {
  const { table } = store.meetings;
  if (series.size > MANY) {
    const rows = rawRows(await table.toArray());
    return rows.map((row) => [row.id, textIn(row, 'eventKey').split('\n')[0] ?? '']);
  }
  const each = [...series].map(async (uid): Promise<InSeries[]> => {
    const ids = await table.where('eventKey').startsWith(`${uid}\n`).primaryKeys();
    return ids.map((id) => [id, uid]);
  });
  return (await Promise.all(each)).flat();
}

/** The series all of whose meetings go: what others meet in stays mentoring. */
async function ownSeries(store: Store, alone: readonly Raw[]): Promise<Set<string>> {
  const gone = new Set(ids(alone));
  const series = new Set(alone.flatMap(uidOf));
  for (const [id, uid] of await inSeries(store, series)) if (!gone.has(id)) series.delete(uid);
  return series;
}

async function byMeeting(store: Store, meetings: readonly string[]): Promise<Plan['remove']> {
  const found: Plan['remove'] = {};
  for (const name of meetingTables) {
    found[name] = ids(await rowsAt(store, name, 'meetingId', meetings));
  }
  return found;
}

/** Rows of others, or of nobody, that point at what goes: they stay, and point at nothing. */
async function loosened(store: Store, gone: ReadonlySet<string>, meetings: readonly string[]) {
  const put: Plan['put'] = {};
  const columns = ['meetingId', 'doneMeetingId', 'goalId'];
  const found = {
    actions: await rowsAt(store, 'actions', 'meetingId', meetings),
    agendaItems: [
      ...(await rowsAt(store, 'agendaItems', 'meetingId', meetings)),
      ...(await rowsAt(store, 'agendaItems', 'doneMeetingId', meetings)),
    ],
  };
  for (const name of ['actions', 'agendaItems'] as const) {
    const others = found[name].filter(({ id }) => !gone.has(id));
    put[name] = others.map((row) => {
      const loose = columns.filter((column) => gone.has(String(row[column])));
      return { ...row, ...Object.fromEntries(loose.map((column) => [column, null])) };
    });
  }
  return put;
}

interface Who {
  names: ReadonlySet<string>;
  emails: ReadonlySet<string>;
}

function isThem(attendee: unknown, { names, emails }: Who): boolean {
  const email = String(columnOf(attendee, 'email') ?? '').toLowerCase();
  const name = String(columnOf(attendee, 'name') ?? '')
    .trim()
    .toLowerCase();
  return (email !== '' && emails.has(email)) || (name !== '' && names.has(name));
}

/** Whether an event's own words tell of them. */
function tellsOf(event: unknown, { names, emails }: Who): boolean {
  const text = ['title', 'description', 'location'].map((name) => textIn(event, name)).join('\n');
  const words = [...names, ...emails].filter(Boolean);
  return words.some((word) => text.toLowerCase().includes(word));
}

/** Cached events of their series, or that name them, go; of others' guests they are no longer one. */
async function events(store: Store, who: Who, series: ReadonlySet<string>) {
  const remove: string[] = [];
  const put: Raw[] = [];
  for (const row of rawRows(await store.calendarEvents.table.toArray())) {
    const guests = columnOf(row.event, 'attendees');
    const uid = String(columnOf(row.event, 'uid'));
    if (series.has(uid) || tellsOf(row.event, who)) remove.push(row.id);
    else if (Array.isArray(guests) && guests.some((guest) => isThem(guest, who))) {
      const attendees = guests.filter((guest) => !isThem(guest, who));
      put.push({ ...row, event: { ...(row.event as object), attendees } });
    }
  }
  return { remove, put };
}

/** Copies of unreadable rows that tell of them, and the originals. */
async function repairs(store: Store, words: readonly string[]): Promise<Plan['remove']> {
  const remove: Record<string, string[]> = { repairs: [] };
  for (const row of rawRows(await store.repairs.table.toArray())) {
    const text = JSON.stringify([row.key, row.row]).toLowerCase();
    if (!words.some((word) => text.includes(word))) continue;
    remove.repairs?.push(row.id);
    const table = String(row.table);
    if (table in store && table !== 'calendarAccounts') {
      remove[table] = [...(remove[table] ?? []), String(row.key)];
    }
  }
  return remove;
}

async function decisions(store: Store, { emails }: Who, series: ReadonlySet<string>) {
  const rows = rawRows(await store.decisions.table.toArray());
  return rows.filter(({ kind, key }) =>
    kind === 'person' ? emails.has(String(key)) : series.has(String(key)),
  );
}

function add(to: Plan['remove'], more: Plan['remove']): void {
  for (const [name, some] of entriesOf(more))
    to[name] = [...new Set([...(to[name] ?? []), ...some])];
}

/** Rows of the same partner that came with a copy, under ids of their own. */
async function twins(store: Store, id: string): Promise<string[]> {
  return ids(rawRows(await store.partners.table.toArray()).filter((row) => row.sameAs === id));
}

/** Everything that goes with a partner; reads only. */
export async function deletePlan(store: Store, partner: Partner): Promise<DeletePlan> {
  const { own, meetings, objectives } = await tracesOf(store, partner.id);
  const shared = meetings.filter(isShared);
  const alone = meetings.filter((meeting) => !isShared(meeting));
  const remove: Plan['remove'] = {
    partners: [partner.id, ...(await twins(store, partner.id))],
    meetings: ids(alone),
  };
  for (const name of ownNames) remove[name] = ids(own[name]);
  add(remove, await byMeeting(store, ids(alone)));
  const series = await ownSeries(store, alone);
  const who = {
    names: new Set([partner.name.trim().toLowerCase()]),
    emails: new Set(partner.emails),
  };
  const cached = await events(store, who, series);
  add(remove, {
    calendarEvents: cached.remove,
    decisions: ids(await decisions(store, who, series)),
  });
  const words = [partner.id, partner.name.trim().toLowerCase(), ...partner.emails, ...ids(alone)];
  add(
    remove,
    await repairs(
      store,
      words.filter((word) => word.length > 2),
    ),
  );
  const gone = new Set(entriesOf(remove).flatMap(([, all]) => all));
  const put = await loosened(store, gone, ids(alone));
  put.meetings = shared.map((row) => repartnered(row, partner.id, null, store.clock()));
  put.objectives = objectives.map((row) => ({
    ...row,
    partnerIds: renamed(row, partner.id, null),
    updatedAt: store.clock(),
  }));
  put.calendarEvents = cached.put;
  const refuse = [...series].map(
    (key) => ({ kind: 'series', key, answer: 'no', chair: null }) as const,
  );
  const living = meetings.filter(({ deletedAt }) => deletedAt === null);
  return { remove, put, refuse, shared: living.filter(isShared).length };
}
