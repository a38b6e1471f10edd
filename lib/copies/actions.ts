import { type Todo, writeTodos } from '../calendar/write-ics';
import type { Action } from '../mentoring/action';
import { withoutSample } from '../sample/traces';
import { localDate } from '../shared/time';
import type { Store } from '../storage/store';
import { csvOf } from './csv';

/** The words of the page's language that a table of actions needs. */
export interface ActionWords {
  /** The columns' names, in their order. */
  columns: string[];
  me: string;
  /** Whose it is where the partner has no name. */
  partner: string;
  status: Record<Action['status'], string>;
}

async function rowsOf(store: Store): Promise<{ actions: Action[]; names: Map<string, string> }> {
  const tables = [store.actions.table, store.partners.table];
  return store.db.transaction('r', tables, async () => {
    const partners = store.partners.read(await store.partners.table.toArray());
    const rows = withoutSample('actions', await store.actions.table.toArray());
    const actions = store.actions.read(rows).sort((a, b) => a.createdAt - b.createdAt);
    return { actions, names: new Map(partners.map(({ id, name }) => [id, name])) };
  });
}

function todoOf(action: Action, name: string): Todo[] {
  const { id, text, due, status, doneAt, createdAt, updatedAt } = action;
  if (due === null || status === 'dropped') return [];
  const done = status === 'done' ? (doneAt ?? updatedAt) : null;
  const title = name ? `${text} (${name})` : text;
  return [{ uid: id, title, due, doneAt: done, createdAt, updatedAt }];
}

/** All actions but the sample's, oldest first: as a table (CSV), or those with a day as tasks (iCalendar). */
export async function writeActions(
  store: Store,
  as: 'csv' | 'ics',
  words: ActionWords,
): Promise<Blob> {
  const { actions, names } = await rowsOf(store);
  const nameOf = ({ partnerId }: Action) => (partnerId && names.get(partnerId)) || '';
  if (as === 'ics') {
    const todos = actions.flatMap((action) => todoOf(action, nameOf(action)));
    return new Blob([writeTodos(todos, store.clock())], { type: 'text/calendar' });
  }
  const day = (at: number | null) => (at === null ? '' : localDate(at));
  const rows = actions.map((action) => [
    nameOf(action),
    action.owner === 'me' ? words.me : nameOf(action) || words.partner,
    action.text,
    action.detail,
    action.due ?? '',
    words.status[action.status],
    day(action.doneAt),
    day(action.createdAt),
  ]);
  return new Blob([csvOf([words.columns, ...rows])], { type: 'text/csv' });
}
