import { isolate } from '@/lib/desk/isolate';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names as a sentence holds them: "Priya and Tom"; each keeps its own writing direction. */
export function namesInWords(names: readonly string[]): string {
  return list.format(names.map(isolate));
}
