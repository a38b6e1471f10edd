import { isolate } from '@/lib/desk/isolate';
import { showList } from '@/lib/i18n/numbers';

/** Names as a sentence holds them: "Priya and Tom"; each keeps its own writing direction. */
export function namesInWords(names: readonly string[]): string {
  return showList(names.map(isolate));
}
