import { word } from '@/lib/i18n/translate';
import { isolate } from '@/lib/shared/isolate';
import type { Wording } from '@/lib/shared/wording';

/** Words a `Wording`, keeping the direction of foreign texts in it to themselves. */
export function say({ id, params }: Wording): string {
  const safe = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolate(value) : value,
  ]);
  return word({ id, params: Object.fromEntries(safe) });
}
