import type { Store } from '@/lib/storage/store';
import type { Written } from './query';

/** What a text answers is settled by its first letter; an emptied text may answer anew. */
function asked(row: Written, { text, promptId = null }: Partial<Written>): Partial<Written> {
  return text === undefined || row.text.trim() !== '' ? { promptId: row.promptId } : { promptId };
}

const EMPTY = { text: '', learnt: '' };

/**
 * Keeps what is written after a meeting, as it is typed; one row a meeting. A `text` comes with the
 * question that stands above it (`promptId`; null or none for the page's own).
 */
export function writeReflection(
  store: Store,
  meetingId: string,
  change: Partial<Written>,
): Promise<void> {
  return store.db.transaction('rw', store.reflections.table, async () => {
    const rows = await store.reflections.table.where('meetingId').equals(meetingId).toArray();
    const [row] = store.reflections.read(rows);
    const next = { ...change, ...asked(row ?? EMPTY, change) };
    if (row) await store.reflections.patch(row.id, next);
    else await store.reflections.add({ meetingId, ...EMPTY, ...next });
  });
}

/**
 * Tells the private pulse of a meeting (PRACTICE H1), 1 to 5; null takes it back. Resolves to what undoes
 * it.
 */
export function tellPulse(
  store: Store,
  meetingId: string,
  partnerId: string,
  value: number | null,
): Promise<() => Promise<void>> {
  const { pulses } = store;
  return store.db.transaction('rw', pulses.table, async () => {
    const rows = await pulses.table
      .where('[partnerId+at]')
      .between([partnerId, -Infinity], [partnerId, Infinity])
      .toArray();
    const before = pulses.read(rows).find((pulse) => pulse.meetingId === meetingId);
    if (!before) {
      if (value === null) return async () => undefined;
      const { id } = await pulses.add({ partnerId, meetingId, value, at: store.clock() });
      return async () => void (await pulses.remove(id));
    }
    if (value === null) {
      await pulses.remove(before.id);
      return async () => void (await pulses.restore(before.id));
    }
    await pulses.patch(before.id, { value });
    return async () => void (await pulses.patch(before.id, { value: before.value }));
  });
}
