import type { Action, ActionKind } from '../../mentoring/action';
import type { Stone } from '../../mentoring/partner';
import type { Side } from '../../shared/row';

/** How the lists are ordered: by due date (undated last), partner's name, or age (oldest first). */
export const orders = ['due', 'partner', 'age'] as const;
export type Order = (typeof orders)[number];

/** Which actions are looked at; they are the same for both sides. */
export interface OwedFilter {
  state: 'open' | 'done';
  order: Order;
  /** Words, each of which stands in the text, the detail or the partner's name. */
  query: string;
  /** A partner's id; `none` for actions that name nobody; null for all. */
  partner: string | null;
  kind: ActionKind | null;
  late: boolean;
}

/** What is looked at first. */
export const plainFilter: OwedFilter = {
  state: 'open',
  order: 'due',
  query: '',
  partner: null,
  kind: null,
  late: false,
};

/** Whether anything is left out besides what is done. */
export function isNarrow({ query, partner, kind, late }: OwedFilter): boolean {
  return query.trim() !== '' || partner !== null || kind !== null || late;
}

/** The partner of an action, as a row shows them. */
export interface OwedPartner {
  id: string;
  name: string;
  stone: Stone;
}

export interface OwedRow {
  action: Action;
  partner: OwedPartner | null;
}

/** The first rows of one side's list, and how many match in all; null while they are being counted. */
export interface OwedList {
  rows: OwedRow[];
  total: number | null;
}

/** Two lists of equal rank (PRACTICE F1), and the partners to choose from. */
export interface OwedPage extends Record<Side, OwedList> {
  partners: { id: string; name: string }[];
}

/** The page with what was counted apart. */
export function withTotals(page: OwedPage, totals: Readonly<Record<Side, number>>): OwedPage {
  const counted = (side: Side) => ({ ...page[side], total: page[side].total ?? totals[side] });
  return { ...page, me: counted('me'), partner: counted('partner') };
}
