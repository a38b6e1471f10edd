import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

/** Puts a relationship to rest, or takes it out again; nothing of it changes. Throws RowUnavailable. */
export async function archivePartner(store: Store, id: string, rest: boolean): Promise<Undo> {
  let before: number | null = null;
  const archivedAt = rest ? store.clock() : null;
  await store.partners.rewrite(id, (row) => {
    before = row.archivedAt;
    return { ...row, archivedAt };
  });
  return async () => {
    await store.partners.rewrite(id, (row) =>
      row.archivedAt === archivedAt ? { ...row, archivedAt: before } : row,
    );
  };
}
