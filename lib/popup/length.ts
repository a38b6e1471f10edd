import { MAX_LINE } from '../quick-log/text/source';
import type { Wording } from '../shared/wording';

/** Says so when a line is longer than one log can hold (UTF-16 units); null when it fits. */
export function lengthProblem(line: string): Wording | null {
  if (line.length <= MAX_LINE) return null;
  const number = new Intl.NumberFormat('en');
  const params = { most: number.format(MAX_LINE), n: number.format(line.length) };
  return { id: 'popup.error.long', params };
}
