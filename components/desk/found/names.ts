import { showList } from '@/lib/i18n/numbers';
import { isolate } from '@/lib/shared/isolate';

/** Names as a sentence holds them: "Priya and Tom"; each keeps its own writing direction. */
export function namesInWords(names: readonly string[]): string {
  return showList(names.map(isolate));
}
