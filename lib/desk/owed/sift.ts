import { columnOf, isPresent, textIn } from '@/lib/storage/raw';
import { manner } from '../../i18n/manner';
import type { Order, OwedFilter } from './view';

/** Names of partners by their ids. */
export type Names = ReadonlyMap<string, string>;

function wordsOf(query: string): string[] {
  return query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

function ofPartner(row: unknown, partner: string | null): boolean {
  if (partner === null) return true;
  return (textIn(row, 'partnerId') || 'none') === partner;
}

/** The raw rows that the filter lets through; `today` is a local date (`YYYY-MM-DD`). */
export function siftActions(
  rows: readonly unknown[],
  filter: OwedFilter,
  names: Names,
  today: string,
): unknown[] {
  const words = wordsOf(filter.query);
  const told = (row: unknown) => {
    const name = names.get(textIn(row, 'partnerId')) ?? '';
    return `${textIn(row, 'text')}\n${textIn(row, 'detail')}\n${name}`.toLocaleLowerCase();
  };
  const late = (row: unknown) => textIn(row, 'due') !== '' && textIn(row, 'due') < today;
  return rows.filter((row) => {
    if (!isPresent(row) || columnOf(row, 'status') !== filter.state) return false;
    if (!ofPartner(row, filter.partner)) return false;
    if (filter.kind !== null && columnOf(row, 'kind') !== filter.kind) return false;
    if (filter.late && !late(row)) return false;
    if (words.length === 0) return true;
    const text = told(row);
    return words.every((word) => text.includes(word));
  });
}

function number(row: unknown, column: string): number {
  const value = columnOf(row, column);
  return typeof value === 'number' ? value : 0;
}

/** Puts rows in order; within the same due date or partner the oldest comes first. What is done: latest first. */
export function orderActions(
  rows: readonly unknown[],
  { state, order }: Pick<OwedFilter, 'state' | 'order'>,
  names: Names,
): unknown[] {
  const due = (row: unknown) => textIn(row, 'due') || '9999-99-99';
  const name = (row: unknown) => names.get(textIn(row, 'partnerId')) ?? '\uffff';
  const collator = new Intl.Collator(manner().tag);
  const age = (a: unknown, b: unknown) => number(a, 'createdAt') - number(b, 'createdAt');
  const byDue = (a: unknown, b: unknown) => (due(a) < due(b) ? -1 : Number(due(a) > due(b)));
  const lately = (a: unknown, b: unknown) => number(b, 'doneAt') - number(a, 'doneAt');
  const base = state === 'done' ? lately : byDue;
  const by: Record<Order, (a: unknown, b: unknown) => number> = {
    due: (a, b) => base(a, b) || age(a, b),
    partner: (a, b) => collator.compare(name(a), name(b)) || base(a, b) || age(a, b),
    age,
  };
  return rows.toSorted(by[order]);
}
