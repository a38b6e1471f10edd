import type { LineReader } from '@/lib/panel/commands/write-line';
import type { DateReader, QuickLogContext } from '@/lib/quick-log';

let loading: Promise<LineReader> | undefined;

async function load(): Promise<LineReader> {
  const { loadDates, parseQuickLog, readDockLine } = await import('@/lib/quick-log');
  // Without its dates a line is still read: it then simply has none.
  let dates: DateReader | undefined;
  const take = (reader: DateReader) => {
    dates = reader;
  };
  // A line in another language brings that one along.
  await loadDates('en', take).then(take, () => undefined);
  const withDates = (context: QuickLogContext) => (dates ? { ...context, dates } : context);
  return {
    dock: (line, context) => readDockLine(line, withDates(context)),
    always: (line, context) => {
      const draft = parseQuickLog(line, withDates(context));
      return { kind: 'action', draft: draft.mode === 'empty' ? { ...draft, text: line } : draft };
    },
  };
}

/** The languages a line speaks besides English; without them it is still read, and has no date of theirs. */
async function prepare(line: string): Promise<void> {
  const { loadDatesFor } = await import('@/lib/quick-log');
  await loadDatesFor(line, 'en').catch(() => undefined);
}

/** The reader of lines, ready for `line`; loaded once, when the user first turns to a field. */
export async function lineReader(line = ''): Promise<LineReader> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const [reader] = await Promise.all([loading, prepare(line)]);
  return reader;
}
