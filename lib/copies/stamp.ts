import { isSampleId } from '../shared/sample-id';
import type { Settings } from '../shared/settings';
import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import { addToCheck } from './check';
import { chunksOf } from './chunks';
import { contentTables } from './tables';

/**
 * A short text that is another one as soon as a row of the user's is new, changed or gone, or the settings are others.
 * Neither the sample nor what calendars tell of themselves counts.
 */
export async function stampOf(store: Store, settings: Settings): Promise<string> {
  const encoder = new TextEncoder();
  let check = addToCheck(0, encoder.encode(JSON.stringify(settings)));
  let rows = 0;
  for (const name of contentTables) {
    const parts: string[] = [name];
    for await (const some of chunksOf(store, name)) {
      for (const row of some) {
        const id = columnOf(row, 'id');
        if (isSampleId(id)) continue;
        rows += 1;
        parts.push(`${id} ${columnOf(row, 'updatedAt')} ${columnOf(row, 'deletedAt')}`);
      }
    }
    check = addToCheck(check, encoder.encode(parts.join('\n')));
  }
  return `${rows} ${check.toString(16)}`;
}
