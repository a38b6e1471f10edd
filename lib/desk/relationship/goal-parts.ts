import { type WrittenPart, withPart } from '../../mentoring/rules/smart';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

/**
 * Writes one of the parts that make a goal easier to reach (PRACTICE G1); an empty text takes it away. The
 * undo takes back this part alone, unless it was changed since. Throws RowUnavailable.
 */
export async function tellPart(
  store: Store,
  goalId: string,
  part: WrittenPart,
  text: string,
): Promise<Undo> {
  let before = '';
  await store.goals.rewrite(goalId, (row) => {
    before = row.smart?.[part] ?? '';
    return { ...row, smart: withPart(row.smart, part, text) };
  });
  return async () => {
    await store.goals.rewrite(goalId, (row) =>
      (row.smart?.[part] ?? '') === text.trim()
        ? { ...row, smart: withPart(row.smart, part, before) }
        : row,
    );
  };
}
