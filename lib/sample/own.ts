import { isSampleId } from '../shared/sample-id';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import { type Raw, sampleTraces, type Traces } from './traces';
import { isOnlyShown } from './untouched';

/** What the user may have put into a sample, in the order in which it is told. */
export const ownKinds = [
  'noteBlocks',
  'actions',
  'agendaItems',
  'goals',
  'closings',
  'preparations',
  'reflections',
  'meetings',
  'other',
] as const;
/** How many of one kind the user wrote into the sample. */
export interface Own {
  kind: (typeof ownKinds)[number];
  n: number;
}

/** Kept for the machine, or said with a click: nothing that anybody wrote. */
const NOT_WRITTEN: readonly TableName[] = [
  'calendarAccounts',
  'calendarEvents',
  'calendarFiles',
  'cursors',
  'decisions',
  'offers',
  'repairs',
];
/** Where a row that came with the sample may have been written over. */
const WRITTEN_OVER: readonly TableName[] = ['noteBlocks', 'closings'];

/** By the user's hand: made by them, or a text of the sample's changed since it was laid out. */
function isOwn(name: TableName, row: Raw, laidOut: unknown): boolean {
  if (row.deletedAt !== null || isOnlyShown(name, row)) return false;
  if (!isSampleId(row.id)) return true;
  return WRITTEN_OVER.includes(name) && row.updatedAt !== laidOut;
}

/** Counts what the user has written into the sample: it would go with it. */
export function ownIn({ gone }: Traces): Own[] {
  const laidOut = gone.get('calendarAccounts')?.[0]?.createdAt;
  const counts = new Map<Own['kind'], number>();
  for (const [name, rows] of gone) {
    if (NOT_WRITTEN.includes(name)) continue;
    const n = rows.filter((row) => isOwn(name, row, laidOut)).length;
    const kind = ownKinds.find((one) => one === name) ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + n);
  }
  return ownKinds.flatMap((kind) => {
    const n = counts.get(kind) ?? 0;
    return n > 0 ? [{ kind, n }] : [];
  });
}

/** What the user has written into the sample that is there; reads only. */
export async function ownInSample(store: Store): Promise<Own[]> {
  return ownIn(await sampleTraces(store));
}
