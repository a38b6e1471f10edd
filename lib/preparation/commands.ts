import type { Partner } from '@/lib/mentoring/partner';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { raise } from '@/lib/panel/commands/agenda';
import { type Done, done } from '@/lib/shared/done';
import type { Store } from '@/lib/storage/store';
import type { Place } from './marks';

/** What an agenda item is made of. */
export interface Raised {
  /** The suggestion's key, or `prompt:<id>`. */
  key: string;
  text: string;
  goalId: string | null;
}

/** Puts a suggestion on the agenda, once: null where another page was quicker. */
export function raiseOnce(
  store: Store,
  place: Place,
  { key, text, goalId }: Raised,
  lines: readonly AgendaLine[],
): Promise<Done | null> {
  return store.db.transaction('rw', store.agendaItems.table, async () => {
    const open = await store.agendaItems.table
      .where('[partnerId+status]')
      .equals([place.partnerId, 'open'])
      .toArray();
    if (store.agendaItems.read(open).some(({ template }) => template === key)) return null;
    const worded = key.startsWith('prompt:');
    return raise(store, place, { text, raisedBy: 'me', goalId, template: key, worded }, lines);
  });
}

/** Takes a line off the agenda again, as if it had not been raised. */
export async function unraise(store: Store, id: string): Promise<Done> {
  await store.agendaItems.remove(id);
  return done('prepare.said.unraised', () => store.agendaItems.restore(id));
}

/** The answers before the first meeting (PRACTICE P1). */
export type Expectations = NonNullable<Partner['expectations']>;
const NONE: Expectations = { want: '', bring: '', expect: '' };

/** Keeps an answer to one of the three questions before the first meeting (PRACTICE P1). */
export async function writeExpectation(
  store: Store,
  partnerId: string,
  field: keyof Expectations,
  text: string,
): Promise<void> {
  await store.partners.rewrite(partnerId, (row) => ({
    ...row,
    expectations: { ...(row.expectations ?? NONE), [field]: text },
  }));
}
