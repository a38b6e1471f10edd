import type { Locale } from '@/lib/i18n/locales';
import { readsLike } from '@/lib/i18n/manner';
import { spokenHere } from '@/lib/i18n/speaking';
import type { LineReader } from '@/lib/panel/commands/write-line';
import type { DateReader, QuickLogContext } from '@/lib/quick-log';

/** By the tag they read dates with. */
const loading = new Map<string, Promise<LineReader>>();

async function load(tag: string): Promise<LineReader> {
  const { loadDates, parseQuickLog, readDockLine } = await import('@/lib/quick-log');
  // Without its dates a line is still read: it then simply has none.
  let dates: DateReader | undefined;
  const take = (reader: DateReader) => {
    dates = reader;
  };
  // A line in another language brings that one along.
  await loadDates(tag, take).then(take, () => undefined);
  const withDates = (context: QuickLogContext) => (dates ? { ...context, dates } : context);
  return {
    dock: (line, context) => readDockLine(line, withDates(context)),
    always: (line, context) => {
      const draft = parseQuickLog(line, withDates(context));
      return { kind: 'action', draft: draft.mode === 'empty' ? { ...draft, text: line } : draft };
    },
  };
}

/** The languages a line speaks besides the page's; without them it is still read, and has no date of theirs. */
async function prepare(line: string, locale: Locale): Promise<void> {
  const { loadDatesFor } = await import('@/lib/quick-log');
  await loadDatesFor(line, locale).catch(() => undefined);
}

/** The reader of lines, ready for `line`; loaded once a language, when the user first turns to a field. */
export async function lineReader(line = ''): Promise<LineReader> {
  const locale = spokenHere();
  const tag = readsLike(locale);
  const known = loading.get(tag) ?? load(tag);
  loading.set(tag, known);
  known.catch(() => loading.delete(tag));
  const [reader] = await Promise.all([known, prepare(line, locale)]);
  return reader;
}
