import type { Handover, HandoverKey } from '../mentoring/handover';
import type { Store } from '../storage/store';
import { FORMAT, VERSION } from './format';
import { handoverOf, noteHandover } from './handover-of';
import { keyOf, type RowKey } from './keys';
import { currentOf, noteRegisters, registersOf } from './known';
import type { Register } from './register';
import { type Born, type SharedPart, sharedWith } from './shared';
import type { HandTable } from './views';

/** A row as it goes into the file. */
export interface Outgoing extends Register {
  key: RowKey;
  table: HandTable;
  row: string;
  born: Born;
  /** What it said when both knew it last; only for what was taken away since. */
  was: string | null;
  /** It was handed over before. */
  known: boolean;
}

/** All that would be handed over to a partner, as it lies there now. */
export interface Giving extends Pick<SharedPart, 'partner' | 'meetings'> {
  rows: Outgoing[];
  told: NonNullable<Handover['told']>;
  handover: Handover | null;
}

/** What a file for a partner would hold: read in one transaction, nothing written. Null where there is no such partner. */
export async function givingOf(store: Store, partnerId: string): Promise<Giving | null> {
  const part = await sharedWith(store, partnerId);
  if (!part) return null;
  const known = await registersOf(store, partnerId);
  const { registers } = await currentOf(store, part.rows, known, store.clock());
  const handover = await handoverOf(store, partnerId);
  const born = new Map(part.rows.map((one) => [keyOf(one), one.born]));
  const rows = [...registers].map(([key, register]): Outgoing => {
    const [table, row = ''] = key.split('/') as [HandTable, string];
    const was = register.view === null ? (known.get(key)?.view ?? null) : null;
    return {
      ...register,
      key,
      table,
      row,
      born: born.get(key) ?? { at: 0 },
      was,
      known: known.has(key),
    };
  });
  const { partner, meetings, objectives, charter } = part;
  const texts = objectives.map(({ text }) => text);
  const told = { objectives: texts, will: charter?.will ?? [], wont: charter?.wont ?? [] };
  return { partner, meetings, rows, told, handover };
}

/** What of it is left out. */
export type Kept = ReadonlySet<string>;
/** How what is only to be read is left out. */
export const TOLD = 'told';

/** What is left out to begin with: what was left out the last time, and feedback until it is chosen for once. */
export function keptAtFirst({ rows, handover }: Giving): Set<string> {
  const feedback = rows.filter(({ table, known }) => table === 'feedback' && !known);
  return new Set([...(handover?.kept ?? []), ...feedback.map(({ key }) => key)]);
}

/** What is left of it without what is left out: just what the file holds. */
export function chosen(giving: Giving, kept: Kept): Giving {
  const rows = giving.rows.filter(({ key }) => !kept.has(key));
  const noted = new Set(rows.map(({ born }) => born.meeting));
  const meetings = giving.meetings.filter(({ id }) => noted.has(id));
  const told = kept.has(TOLD) ? { objectives: [], will: [], wont: [] } : giving.told;
  return { ...giving, rows, meetings, told };
}

/** The file for a partner, before it is sealed: one line of JSON, its format first. */
export function bundleText(giving: Giving, card: HandoverKey, madeAt: number): string {
  const { partner, handover, meetings, told } = giving;
  const rows = giving.rows.map(({ table, row, my, your, view, born }) => ({
    ...{ table, row, my, your, view: view === null ? null : (JSON.parse(view) as unknown), born },
  }));
  const { id, name, email, line: key } = card;
  const from = { id, name, email, chair: partner.chair, key };
  const to = { name: partner.name, cairns: handover?.cairns ?? [] };
  return JSON.stringify({
    ...{ format: FORMAT, version: VERSION, madeAt, from, to },
    ...{ meetings, rows, told },
  });
}

/** Notes that a file was handed over: what both know from now on, and what was left out. */
export async function noteGiven(store: Store, given: Giving, kept: Kept): Promise<void> {
  const { id } = given.partner;
  const scope = [store.handovers.table, store.handoverRows.table];
  await store.db.transaction('rw', scope, async () => {
    await noteRegisters(store, id, given.rows);
    await noteHandover(store, id, { gaveAt: store.clock(), kept: [...kept] });
  });
}
