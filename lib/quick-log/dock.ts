import { assemble } from './assemble';
import { mergePinned } from './change';
import { type Line, readLine } from './line';
import { parseQuickLog } from './parse';
import type { QuickLogContext, QuickLogDraft } from './types';
import { tidy } from './wording';

/** Where a line of the panel's dock goes. */
export type DockKind = 'agenda' | 'action' | 'note';

/** What a line typed into the panel's dock is. */
export type DockLine =
  | { kind: 'agenda'; text: string }
  | { kind: 'action'; draft: QuickLogDraft }
  | { kind: 'note'; text: string };

function raised(typed: string): DockLine {
  return { kind: 'agenda', text: tidy(typed.replace(/^[?¿？]+\s*/u, '')) };
}

/** The line as what the user says it is, whatever it reads like. */
export function dockLineAs(kind: DockKind, line: string, context: QuickLogContext): DockLine {
  const typed = line.trim();
  if (kind === 'note') return { kind, text: typed };
  if (kind === 'agenda') return raised(typed);
  const draft = parseQuickLog(line, context);
  return { kind, draft: draft.mode === 'empty' ? { ...draft, text: typed } : draft };
}

/** "on Monday" may be the last one; these may not. */
const AHEAD = /(?<!\p{L})(?:by|until|till|before|tomorrow|tonight|next|in|within)(?!\p{L})/iu;

/** Whether the sentence says that somebody is going to do something. */
function isPlanned({ said, due, source }: Line): boolean {
  if (!said || said.promise || !due) return said?.promise ?? false;
  return !said.past || AHEAD.test(source.text.slice(due.cut.start, due.cut.end));
}

/**
 * Tells what a line in the dock is: "?" opens something to raise; a promise ("I'll …", "Priya will
 * …", "I send …") or a line that opens with "@" is an action; one that might be a thought ("I should
 * …") or told ("Priya writes …") is an action only with a date; anything else is a note, kept as it
 * was typed.
 */
export function readDockLine(line: string, context: QuickLogContext): DockLine {
  const typed = line.trim();
  if (/^[?¿？]/u.test(typed)) return raised(typed);
  const read = readLine(line, context);
  if (!isPlanned(read) && !/^@[\p{L}\p{N}]/u.test(typed)) return { kind: 'note', text: typed };
  const draft = assemble(read, context);
  if (draft.mode === 'empty') return { kind: 'note', text: typed };
  return {
    kind: 'action',
    draft: context.pins ? mergePinned(draft, context.pins, context) : draft,
  };
}
