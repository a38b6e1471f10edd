import type { AgendaItem } from '@/lib/mentoring/agenda-item';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { lastPlace, movedOrders } from '@/lib/mentoring/rules/order';
import { columnsOf, takenBack } from '@/lib/shared/take-back';
import type { Store } from '@/lib/storage/store';
import { type Done, done } from '../../shared/done';

/** Where an agenda stands: one partner, one meeting. */
export interface Place {
  partnerId: string;
  meetingId: string | null;
}

type Change = Partial<
  Pick<AgendaItem, 'text' | 'worded' | 'status' | 'order' | 'doneAt' | 'doneMeetingId'>
>;

const blank = { goalId: null, template: null, doneAt: null, doneMeetingId: null } as const;

/** Puts something on the agenda, before the closing line. */
export async function raise(
  store: Store,
  place: Place,
  item: Pick<AgendaItem, 'text' | 'raisedBy'> &
    Partial<Pick<AgendaItem, 'goalId' | 'template' | 'worded'>>,
  lines: readonly AgendaLine[],
): Promise<Done> {
  const order = lastPlace(lines.map((line) => line.order));
  const row = await store.agendaItems.add({ ...blank, ...place, status: 'open', order, ...item });
  return done('panel.said.lineRaised', () => store.agendaItems.remove(row.id));
}

/** The row of a template line in this meeting, if another page has made it in the meantime. */
async function existing(store: Store, { partnerId, meetingId }: Place, line: AgendaLine) {
  if (line.id || meetingId === null) return line.id;
  const rows = await store.agendaItems.table.where('meetingId').equals(meetingId).toArray();
  const found = store.agendaItems
    .read(rows)
    .find((row) => row.partnerId === partnerId && row.template === line.template);
  return found?.id ?? null;
}

const saidOf = ({ status }: Change) =>
  status === 'dropped' ? 'panel.said.lineDropped' : 'panel.said.lineChanged';

async function materialise(
  store: Store,
  place: Place,
  line: AgendaLine,
  to: Change,
): Promise<Done> {
  const { text, order, template } = line;
  const fields = {
    ...blank,
    ...place,
    text,
    order,
    template,
    worded: line.worded,
    raisedBy: 'me',
    status: 'open',
  } as const;
  const row = await store.agendaItems.add({ ...fields, ...to });
  return done(saidOf(to), () => store.agendaItems.remove(row.id));
}

const TOGETHER = ['status', 'doneAt', 'doneMeetingId'] as const;

async function patch(store: Store, id: string, to: Change): Promise<Done> {
  let before: Change = {};
  await store.agendaItems.rewrite(id, (row) => {
    before = columnsOf(row, to);
    return { ...row, ...to };
  });
  return done(saidOf(to), () =>
    store.agendaItems.rewrite(id, (row) => ({
      ...row,
      ...takenBack<Change>(row, to, before, TOGETHER),
    })),
  );
}

/** Changes a line; a template line becomes a row of this meeting by it. Words that are changed are the user's. */
export function changeLine(
  store: Store,
  place: Place,
  line: AgendaLine,
  change: Omit<Change, 'worded'>,
): Promise<Done> {
  const to: Change = change.text === undefined ? change : { ...change, worded: false };
  return store.db.transaction('rw', store.agendaItems.table, async () => {
    const id = await existing(store, place, line);
    return id ? patch(store, id, to) : materialise(store, place, line, to);
  });
}

/** Marks a line as talked about in this meeting, or as open again. */
export async function checkLine(
  store: Store,
  place: Place,
  line: AgendaLine,
  talked: boolean,
): Promise<Done> {
  const to: Change = talked
    ? { status: 'done', doneAt: store.clock(), doneMeetingId: place.meetingId }
    : { status: 'open', doneAt: null, doneMeetingId: null };
  const changed = await changeLine(store, place, line, to);
  return {
    ...changed,
    said: { id: talked ? 'panel.said.lineTalked' : 'panel.said.lineReopened', params: {} },
  };
}

/** Moves a line by one or more places (`by` may be negative); usually one row changes. */
export async function moveLine(
  store: Store,
  place: Place,
  lines: readonly AgendaLine[],
  key: string,
  by: number,
): Promise<Done | null> {
  const from = lines.findIndex((line) => line.key === key);
  const to = Math.min(lines.length - 1, Math.max(0, from + by));
  if (from < 0 || to === from) return null;
  const orders = movedOrders(
    lines.map((line) => line.order),
    from,
    to,
  );
  const moves: Done[] = [];
  for (const [at, order] of orders) {
    const line = lines[at];
    if (line) moves.push(await changeLine(store, place, line, { order }));
  }
  return done('panel.said.lineMoved', () => Promise.all(moves.map((move) => move.undo())));
}
