import { t } from '@/components/ui/text';
import { showList } from '@/lib/i18n/numbers';
import type { Own } from '@/lib/sample/own';

/** "2 notes and 1 action": what the user wrote into the sample. */
export function ownInWords(own: readonly Own[]): string {
  return showList(own.map(({ kind, n }) => t(`start.own.${kind}`, { n })));
}
