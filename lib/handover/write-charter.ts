import type { Charter } from '../mentoring/relationship';
import { emptyCharter, lapsed } from '../records/charter';
import type { Store } from '../storage/store';
import {
  type CharterPart,
  charterParts,
  partsOf,
  sharedQuestions,
  withAnswers,
} from './charter-parts';
import type { Bundle } from './read';
import { viewIn } from './views';

type Parts = Record<CharterPart, string>;

const content = [...sharedQuestions, 'split'] as const;
const sameContent = (a: Parts, b: Parts) => content.every((part) => a[part] === b[part]);

/** All parts of the charter as the file tells them. */
function partsIn({ rows }: Pick<Bundle, 'rows'>): Parts {
  const parts = Object.fromEntries(charterParts.map((part) => [part, ''])) as Parts;
  for (const { table, row, view } of rows) {
    const part = charterParts.find((one) => one === row);
    if (table === 'charters' && part && view !== null) parts[part] = viewIn(table, view).text;
  }
  return parts;
}

/**
 * When both agreed, once parts were taken: the day that came with the file holds for just what the file says, and that
 * of here for just what was here. Else both agree anew.
 */
function agreedDay(
  before: Parts,
  after: Parts,
  theirs: Parts,
  taken: Partial<Parts>,
): string | null {
  const told = taken.agreedOn === undefined ? before : theirs;
  return sameContent(told, after) && after.agreedOn !== '' ? after.agreedOn : null;
}

/** Answers the parts of a charter that were taken from a file. In the caller's transaction. */
export async function writeCharter(
  store: Store,
  partnerId: string,
  bundle: Pick<Bundle, 'rows'>,
  taken: Partial<Parts>,
): Promise<void> {
  if (Object.keys(taken).length === 0) return;
  const [partner] = await store.partners.many([partnerId]);
  const rows = await store.charters.table.where('partnerId').equals(partnerId).toArray();
  const [here] = store.charters.read(rows);
  const charter: Charter = here ?? (await store.charters.add(emptyCharter(partnerId)));
  if (!partner) return;
  const before = partsOf(charter, partner);
  const after = { ...before, ...taken };
  const splitPartner = after.split === '' ? null : Number(after.split);
  const agreedOn = agreedDay(before, after, partsIn(bundle), taken);
  const kept = sameContent(before, after) ? {} : lapsed(charter, partner);
  if (splitPartner !== partner.splitPartner)
    await store.partners.patch(partnerId, { splitPartner });
  await store.charters.rewrite(charter.id, (row) => ({
    ...withAnswers(row, taken),
    ...{ ...kept, agreedOn },
  }));
}
