import { isSampleId } from '../shared/sample-id';
import type { TableName } from '../storage/tables';
import type { Raw, Traces } from './traces';

/** A prompt was looked at, and nothing was answered: the page keeps such a row by itself. */
export function isOnlyShown(name: TableName, row: Raw): boolean {
  return name === 'preparations' && row.answer === '';
}

function asLaidOut(name: TableName, row: Raw, laidOut: unknown): boolean {
  if (isOnlyShown(name, row)) return true;
  return isSampleId(row.id) && row.deletedAt === null && row.updatedAt === laidOut;
}

/** Whether the sample lies as it was laid out: nobody wrote, ticked or removed anything, and no row of the user's names it. */
export function isUntouched({ gone, loose }: Traces): boolean {
  const laidOut = gone.get('calendarAccounts')?.[0]?.createdAt;
  const named = [...loose.values()].some((rows) => rows.length > 0);
  return (
    !named && [...gone].every(([name, rows]) => rows.every((row) => asLaidOut(name, row, laidOut)))
  );
}

/** Where a row names a meeting without anybody having said anything about it. */
const BESIDE: readonly TableName[] = ['meetings', 'calendarEvents'];

/**
 * Whether nothing was done with one meeting: its row is as it was made, and nothing but prompts that were
 * shown hangs on it.
 */
export function isMeetingUntouched({ gone, loose }: Traces, meeting: Raw): boolean {
  if (meeting.updatedAt !== meeting.createdAt || meeting.deletedAt !== null) return false;
  const names = (row: unknown) => JSON.stringify(row).includes(meeting.id);
  const hangs = [...gone].some(
    ([name, rows]) =>
      !BESIDE.includes(name) && rows.some((row) => !isOnlyShown(name, row) && names(row)),
  );
  return !hangs && ![...loose.values()].some((rows) => rows.some(({ before }) => names(before)));
}
