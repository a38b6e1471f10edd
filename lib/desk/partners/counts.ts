import type { TableName } from '../../storage/tables';
import type { Raw } from './raw';
import { ownNames, type Traces } from './traces';

/** How many of each kind, of what the user would count; kinds with none are left out. */
export type Counts = { kind: TableName; n: number }[];

function present(rows: readonly Raw[]): number {
  return rows.filter((row) => row.deletedAt === null).length;
}

/** Kept so that nothing is offered twice: nothing that anybody would miss. */
const UNTOLD: readonly TableName[] = ['offers', 'handovers', 'handoverRows', 'handoverUndos'];
const told = ownNames.filter((name) => !UNTOLD.includes(name));

/** The kinds in the order in which they are told. */
export function inOrder(all: Partial<Record<TableName, number>>): Counts {
  const order: TableName[] = ['meetings', 'noteBlocks', ...told, 'closings', 'reflections'];
  return order.flatMap((kind) => (all[kind] ? [{ kind, n: all[kind] }] : []));
}

/** Counts what hangs on a partner. */
export function countsOf({ own, meetings }: Traces): Counts {
  const rest = ownNames.map((name) => [name, present(own[name])]);
  return inOrder({ ...Object.fromEntries(rest), meetings: present(meetings) });
}
