import { assemble } from './assemble';
import { mergePinned } from './change';
import { readLine } from './line';
import type { QuickLogContext, QuickLogDraft } from './types';

/**
 * Reads one line into an action: who does what for whom, by which local date, towards which goal.
 * Pure; never throws, whatever the line. Lines over MAX_LINE units are cut, with a notice.
 */
export function parseQuickLog(line: string, context: QuickLogContext): QuickLogDraft {
  const draft = assemble(readLine(line, context), context);
  return context.pins ? mergePinned(draft, context.pins, context) : draft;
}
