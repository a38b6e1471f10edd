import { showNumber } from '../i18n/numbers';
import { MAX_LINE } from '../quick-log/text/source';
import type { Wording } from '../shared/wording';

/** Says so when a line is longer than one log can hold (UTF-16 units); null when it fits. */
export function lengthProblem(line: string): Wording | null {
  if (line.length <= MAX_LINE) return null;
  const params = { most: showNumber(MAX_LINE), n: showNumber(line.length) };
  return { id: 'popup.error.long', params };
}
