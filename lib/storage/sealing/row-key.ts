import { toBase64 } from '../../crypto/bytes';
import { type Dek, dekMark, placeKey } from '../../crypto/lock-keys';
import type { RowKey } from './form';

/** The keys of the rows and of the search that a lock's key derives, as connections and workers take them. */
export async function rowKeyOf(dek: Dek): Promise<RowKey> {
  const [key, search] = [await placeKey(dek, 'rows'), await placeKey(dek, 'search')];
  return { mark: toBase64(await dekMark(dek)), key, search };
}
