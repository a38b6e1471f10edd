import * as z from 'zod/mini';
import { preparationSchema } from '@/lib/mentoring/around-meeting';
import type { Store } from '@/lib/storage/store';

export type Mark = z.infer<typeof preparationSchema>;

/**
 * What was shown and answered around some meetings, by their ids, oldest first. A row that was put away
 * is there too, with its `deletedAt`: it tells that the prompt was shown.
 */
export async function marksOf(store: Store, meetingIds: readonly string[]): Promise<Mark[]> {
  const rows = await store.preparations.table
    .where('meetingId')
    .anyOf([...meetingIds])
    .toArray();
  const marks = rows.flatMap((row) => {
    const parsed = z.safeParse(preparationSchema, row);
    return parsed.success ? [parsed.data] : [];
  });
  return marks.sort((a, b) => a.createdAt - b.createdAt);
}

/** Which meeting, and with whom, a mark is about. */
export interface Place {
  meetingId: string;
  partnerId: string;
}

async function markOf(store: Store, { meetingId, partnerId }: Place, key: string) {
  const all = await marksOf(store, [meetingId]);
  return all.find((mark) => mark.promptId === key && mark.partnerId === partnerId);
}

/** Notes that a meeting shows these prompts, so that it shows them again, and the next one others. */
export function noteShown(store: Store, place: Place, ids: readonly string[]): Promise<void> {
  return store.db.transaction('rw', store.preparations.table, async () => {
    for (const [at, promptId] of ids.entries()) {
      if (await markOf(store, place, promptId)) continue;
      const { id } = await store.preparations.add({ ...place, promptId, answer: '' });
      // They come back in the order of their making: no two in the same millisecond.
      await store.preparations.rewrite(id, (row) => ({ ...row, createdAt: row.createdAt + at }));
    }
  });
}

/** Puts a prompt or a suggestion away for this meeting. Resolves to what takes it back. */
export function putAway(store: Store, place: Place, key: string): Promise<() => Promise<void>> {
  return store.db.transaction('rw', store.preparations.table, async () => {
    const found = await markOf(store, place, key);
    const mark = found ?? (await store.preparations.add({ ...place, promptId: key, answer: '' }));
    await store.preparations.remove(mark.id);
    return async () => {
      if (found) await store.preparations.restore(mark.id);
      else await store.preparations.table.delete(mark.id);
    };
  });
}

/** Keeps what was thought about a prompt (PRACTICE P2). */
export function writeAnswer(
  store: Store,
  place: Place,
  promptId: string,
  answer: string,
): Promise<void> {
  return store.db.transaction('rw', store.preparations.table, async () => {
    const mark = await markOf(store, place, promptId);
    if (mark) await store.preparations.patch(mark.id, { answer });
    else await store.preparations.add({ ...place, promptId, answer });
  });
}
