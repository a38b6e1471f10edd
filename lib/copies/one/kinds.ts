import { type EventLink, eventKeyOf, type Meeting, type SettledAs } from '../../mentoring/meeting';
import { settledColumns } from '../../mentoring/rules/settle-meeting';
import type { TableName } from '../../storage/tables';
import type { AnyRow } from '../tables';
import { join, largest } from './join';

/** A table of which two browsers may hold the same thing under two ids. */
export interface Kind {
  /** What the thing is known by: rows that share one of these are of one thing. */
  keys(row: AnyRow): readonly string[];
  /** The columns that both rows have a say in, from both; all others go by the row that was changed last. */
  joined(row: AnyRow, other: AnyRow): Record<string, unknown>;
  /** What two rows of one browser share tells nothing: they are two things there. */
  apart?: true;
  /** What a row of which another one stands gives up. */
  away?: Record<string, unknown>;
}

const joinAll = (row: AnyRow, other: AnyRow, columns: readonly string[]) =>
  Object.fromEntries(
    columns
      .map((column) => [column, join(row[column], other[column])] as const)
      .filter(([, value]) => value !== undefined),
  );

const least = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? Math.min(a, b) : largest(a, b);

const RANK: readonly unknown[] = ['cancelled', 'missed', 'elsewhere', 'held'];

/** What the user said became of it; said in two ways, it was held. */
function settled(row: AnyRow, other: AnyRow): Record<string, unknown> {
  const at = Math.max(RANK.indexOf(row.settled), RANK.indexOf(other.settled));
  return at < 0 ? {} : settledColumns(RANK[at] as SettledAs);
}

const meetings: Kind = {
  keys: ({ event }) => (event && (event as EventLink).uid ? [eventKeyOf(event as EventLink)] : []),
  joined: (row, other) => ({
    ...joinAll(row, other, ['partnerIds', 'closedAt', 'closingPutOff', 'callOver', 'talk']),
    ...settled(row, other),
  }),
  // No calendar finds it any more: it would bring it back beside the one that stands.
  away: { eventKey: null } satisfies Partial<Meeting>,
};

const PARTNER = ['emails', 'rhythmDays', 'splitPartner', 'sameReportingLine', 'profile'] as const;

const partners: Kind = {
  apart: true,
  keys: ({ emails }) => emails as string[],
  joined: (row, other) => ({
    ...joinAll(row, other, [...PARTNER, 'expectations', 'tie', 'structure']),
    leads: largest(row.leads, other.leads),
    startedAt: least(row.startedAt, other.startedAt),
    // Put away on one side only, they are still met on the other.
    archivedAt:
      row.archivedAt === null || other.archivedAt === null
        ? null
        : largest(row.archivedAt, other.archivedAt),
  }),
};

const isThere = ({ deletedAt, sameAs }: AnyRow) => deletedAt === null || sameAs !== undefined;

const CHARTER = ['purpose', 'outcomes', 'confidentiality', 'rules', 'boundaries', 'will', 'wont'];

type Earlier = readonly { agreedOn: string; markdown: string }[];

function earlier(row: AnyRow, other: AnyRow): Record<string, unknown> {
  const all = [...((row.earlier ?? []) as Earlier), ...((other.earlier ?? []) as Earlier)];
  const each = new Map(all.map((one) => [`${one.agreedOn} ${one.markdown}`, one]));
  return each.size === 0
    ? {}
    : { earlier: [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) };
}

/** A relationship has one charter, and a meeting one closing check-in. */
const charters: Kind = {
  keys: (row) => (isThere(row) ? [String(row.partnerId)] : []),
  joined: (row, other) => ({ ...joinAll(row, other, CHARTER), ...earlier(row, other) }),
};

const closings: Kind = {
  keys: (row) => (isThere(row) ? [String(row.meetingId)] : []),
  joined: (row, other) =>
    joinAll(row, other, ['useful', 'nextSteps', 'step', 'tryBefore', 'changeNext']),
};

/** The tables in which one thing may lie under two ids, in an order in which each is settled before what hangs on it. */
export const kinds: { readonly [Name in TableName]?: Kind } = {
  partners,
  meetings,
  charters,
  closings,
};
