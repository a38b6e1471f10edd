import { Dexie } from 'dexie';
import { columnOf } from '@/lib/storage/raw';
import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';
import { type Raw, rawRows } from './raw';

/** Tables whose rows hang on one partner by `partnerId`, and the index that finds them. */
export const ownTables = {
  actions: '[partnerId+status]',
  agendaItems: '[partnerId+status]',
  goals: '[partnerId+status]',
  focuses: '[partnerId+status]',
  agreements: '[partnerId+status]',
  goalCheckIns: 'partnerId',
  charters: 'partnerId',
  feedback: 'partnerId',
  roadmapThemes: '[partnerId+order]',
  pulses: '[partnerId+at]',
  guidedSessions: '[partnerId+status]',
  skillRatings: 'partnerId',
  offers: 'partnerId',
  handovers: 'partnerId',
  handoverRows: 'partnerId',
  handoverUndos: 'partnerId',
  // By its meeting only: the table is small, and read whole.
  preparations: null,
} as const satisfies Partial<Record<TableName, string | null>>;
export type OwnTable = keyof typeof ownTables;
export const ownNames = Object.keys(ownTables) as OwnTable[];

/** Tables whose rows hang on a meeting by `meetingId`, with an index on it, and go with it. */
export const meetingTables = ['noteBlocks', 'closings', 'reflections', 'preparations'] as const;

async function ownRows(store: Store, name: OwnTable, partnerId: string): Promise<Raw[]> {
  const { table } = store[name];
  const index = ownTables[name];
  if (index === null) {
    const all = await table.toArray();
    return rawRows(all.filter((row) => columnOf(row, 'partnerId') === partnerId));
  }
  if (!index.startsWith('[')) return rawRows(await table.where(index).equals(partnerId).toArray());
  const range = [
    [partnerId, Dexie.minKey],
    [partnerId, Dexie.maxKey],
  ];
  return rawRows(await table.where(index).between(range[0], range[1], true, true).toArray());
}

/** Everything that hangs on a partner, soft-deleted and unreadable rows included. */
export interface Traces {
  own: Record<OwnTable, Raw[]>;
  meetings: Raw[];
  /** Objectives are the user's: they name whoever helps with them. */
  objectives: Raw[];
}

/** Finds what hangs on a partner by index. */
export async function tracesOf(store: Store, partnerId: string): Promise<Traces> {
  const own = {} as Record<OwnTable, Raw[]>;
  for (const name of ownNames) own[name] = await ownRows(store, name, partnerId);
  const starts = store.meetings.table.where('partnerStarts').startsWith(`${partnerId} `);
  // Told apart here: `distinct` walks a cursor row by row, seconds for thousands.
  const meetings = new Map(rawRows(await starts.toArray()).map((row) => [row.id, row]));
  const named = await store.objectives.table.where('partnerIds').equals(partnerId).toArray();
  return { own, meetings: [...meetings.values()], objectives: rawRows(named) };
}
