import { readsLike } from '../../i18n/manner';
import { spokenHere } from '../../i18n/speaking';
import type { Action } from '../../mentoring/action';
import type { DateReader, QuickLogContext } from '../../quick-log';
import type { RelationshipView } from '../../records/relationship/view';
import { localDate } from '../../shared/time';

/** What a line says of an action whose owner and partner are known already. */
export type ReadAction = Pick<Action, 'text' | 'due' | 'kind' | 'detail' | 'goalId'>;

type Known = Pick<RelationshipView, 'partner' | 'next' | 'goals'>;

async function datesFor(line: string): Promise<DateReader> {
  const { loadDates, loadDatesFor } = await import('../../quick-log');
  const locale = spokenHere();
  const [dates] = await Promise.all([
    loadDates(readsLike(locale)),
    loadDatesFor(line, locale).catch(() => undefined),
  ]);
  return dates;
}

/**
 * Reads one line written among the actions of a side as the quick log would ("by Friday", a link), at `now`
 * (UTC ms). The side stands, whatever the words say. Without its dates a line is still read. Rejects where the
 * reader cannot be loaded.
 */
export async function readAction(
  line: string,
  owner: Action['owner'],
  { partner, next, goals }: Known,
  now: number,
): Promise<ReadAction> {
  const { parseQuickLog } = await import('../../quick-log');
  const dates = await datesFor(line).catch(() => undefined);
  const context: QuickLogContext = {
    now,
    locale: spokenHere(),
    partners: [{ id: partner.id, name: partner.name }],
    goals: goals.map(({ goal: { id, text } }) => ({ id, text, partnerId: partner.id })),
    currentPartnerId: partner.id,
    nextMeeting: next ? { [partner.id]: localDate(next.start) } : {},
    pins: { owner, partner: partner.id },
    ...(dates ? { dates } : {}),
  };
  const { mode, text, due, kind, detail, goalId } = parseQuickLog(line, context);
  if (mode === 'empty') return { text: line, due: null, kind: 'task', detail: '', goalId: null };
  return { text, due, kind, detail: detail ?? '', goalId };
}
