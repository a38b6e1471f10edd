import { assemble } from './assemble';
import { mergePinned } from './change';
import { readLine } from './line';
import type { QuickLogContext, QuickLogDraft } from './types';
import { tidy } from './wording';

/** What a line typed into the panel's dock is. */
export type DockLine =
  | { kind: 'agenda'; text: string }
  | { kind: 'action'; draft: QuickLogDraft }
  | { kind: 'note'; text: string };

/**
 * Tells what a line in the dock is: "?" opens something to raise; a promise ("I'll …", "Priya will
 * …") or a line that opens with "@" is an action; one that might be a thought ("I should …") is an
 * action only with a date; anything else is a note, kept as it was typed.
 */
export function readDockLine(line: string, context: QuickLogContext): DockLine {
  const typed = line.trim();
  if (/^[?¿？]/u.test(typed))
    return { kind: 'agenda', text: tidy(typed.replace(/^[?¿？]+\s*/u, '')) };
  const read = readLine(line, context);
  const said = read.said !== null && (read.said.promise || read.due !== null);
  if (!said && !/^@[\p{L}\p{N}]/u.test(typed)) return { kind: 'note', text: typed };
  const draft = assemble(read, context);
  if (draft.mode === 'empty') return { kind: 'note', text: typed };
  return {
    kind: 'action',
    draft: context.pins ? mergePinned(draft, context.pins, context) : draft,
  };
}
