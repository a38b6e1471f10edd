import { tell } from '@/lib/copies/told';
import { showList } from '@/lib/i18n/numbers';
import { say } from '../words';

/** How many of what, as one list in a sentence. */
export function Numbers({ of }: { of: Parameters<typeof tell>[0] }) {
  return <span className="num">{showList(tell(of).map(say))}</span>;
}
