import type { Wording } from '../shared/wording';
import type { TableName } from '../storage/tables';
import type { Look } from './look';
import type { Tally } from './plan';

/** What the user would count, in the order in which it is told; everything else is one number. */
const KINDS = [
  ...['partners', 'meetings', 'noteBlocks', 'actions', 'agendaItems', 'goals', 'goalCheckIns'],
  ...['roadmapThemes', 'focuses', 'charters', 'agreements', 'guidedSessions', 'closings'],
  ...['reflections', 'feedback', 'pulses', 'preparations', 'skillRatings', 'ownPrompts'],
  ...['calendarAccounts'],
] as TableName[];

type Numbers = Partial<Record<TableName, number>>;

/** Only how rows are known again: nothing that the user would count. */
const UNTOLD: readonly string[] = ['handovers', 'handoverRows'];

/** Numbers by table as "2 partners", "1 note" and so on; those of no name of their own come last as one. */
export function tell(numbers: Numbers): Wording[] {
  const named = KINDS.flatMap((kind) =>
    numbers[kind] ? [{ id: `desk.of.${kind}`, params: { n: numbers[kind] } }] : [],
  );
  const others = Object.entries(numbers).filter(
    ([kind]) => !KINDS.includes(kind as TableName) && !UNTOLD.includes(kind),
  );
  const rest = others.reduce((sum, [, n]) => sum + n, 0);
  return rest > 0 ? [...named, { id: 'copies.rest', params: { n: rest } }] : named;
}

/** One kind of change by table. */
export function numbersOf(tallies: Look['merge'], kind: keyof Tally): Numbers {
  return Object.fromEntries(
    Object.entries(tallies).flatMap(([name, tally]) =>
      tally[kind] > 0 ? [[name, tally[kind]]] : [],
    ),
  );
}

/** Whether taking the copy would change anything here. */
export function changes(tallies: Look['merge']): boolean {
  const kinds = ['fresh', 'newer', 'torn', 'goes', 'both'] as const;
  return kinds.some((kind) => Object.keys(numbersOf(tallies, kind)).length > 0);
}

/** Why rows are refused, in words. */
export function refusedWords({ table, issue, n }: Look['refused'][number]): Wording[] {
  const [column = ''] = issue.split(':');
  const why: Wording =
    column === 'row' || issue === 'id: sample'
      ? { id: issue === 'id: sample' ? 'copies.refused.sample' : 'copies.refused.row', params: {} }
      : { id: 'copies.refused.column', params: { column } };
  return [...tell({ [table]: n }), why];
}
