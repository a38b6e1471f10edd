import type { Wording } from '@/lib/i18n/translate';
import type { Collected, OddEntry, Removal, Upsert } from './changes';
import { MAX_ID } from './limits';

/** What an entry turned out to be; `at` is when it was last changed (UTC ms), NaN when it doesn't say. */
export type Found = { at: number } & (
  | { kind: 'upsert'; upsert: Upsert; mended: Wording['id'] | undefined }
  | { kind: 'removal'; removal: Removal }
  | { kind: 'odd'; reason: Wording['id'] }
);

const UNREADABLE = { kind: 'odd', at: Number.NaN, reason: 'calendar.account.entry' } as const;

/** The id of an entry of which nothing else can be read, '' when there is none. */
export function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : '';
  return typeof id === 'string' && id.length <= MAX_ID ? id : '';
}

/** Gathers the entries of a round, each id once: of two the one that was updated later, else that which came later. */
export class Collector {
  private readonly found = new Map<string, Found>();
  private readonly nameless: OddEntry[] = [];

  /** Takes an entry as `judge` reads it; undefined is one that can't be read. */
  take(item: unknown, judge: (id: string) => Found | undefined): void {
    const id = idOf(item);
    if (id !== '') this.put(id, judge(id) ?? UNREADABLE);
    else if (this.nameless.length === 0) {
      this.nameless.push({ id, reason: { id: UNREADABLE.reason, params: {} }, aside: true });
    }
  }

  private put(id: string, next: Found): void {
    const before = this.found.get(id);
    if (before && before.at > next.at) return;
    this.found.set(id, next);
  }

  result(): Collected {
    const all: Collected = { upserts: [], removed: [], odd: [...this.nameless] };
    for (const [id, found] of this.found) {
      if (found.kind === 'removal') all.removed.push(found.removal);
      else if (found.kind === 'upsert') all.upserts.push(found.upsert);
      const reason = found.kind === 'odd' ? found.reason : found.kind === 'upsert' && found.mended;
      if (reason)
        all.odd.push({ id, reason: { id: reason, params: {} }, aside: found.kind === 'odd' });
    }
    return all;
  }
}
