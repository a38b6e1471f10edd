import type { LineReader } from '@/lib/panel/commands/write-line';
import type { DateReader, QuickLogContext } from '@/lib/quick-log';

let loading: Promise<LineReader> | undefined;

async function load(): Promise<LineReader> {
  const { loadDates, parseQuickLog, readDockLine } = await import('@/lib/quick-log');
  // Without its dates a line is still read: it then simply has none.
  const dates: DateReader | undefined = await loadDates('en').catch(() => undefined);
  const withDates = (context: QuickLogContext) => (dates ? { ...context, dates } : context);
  return {
    dock: (line, context) => readDockLine(line, withDates(context)),
    always: (line, context) => {
      const draft = parseQuickLog(line, withDates(context));
      return { kind: 'action', draft: draft.mode === 'empty' ? { ...draft, text: line } : draft };
    },
  };
}

/** The reader of lines; loaded once, when the user first turns to a field. */
export function lineReader(): Promise<LineReader> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
