import type { Locale } from '@/lib/i18n/locales';
import { readsLike } from '@/lib/i18n/manner';
import { spokenHere } from '@/lib/i18n/speaking';
import { type LineReader, readLine } from '@/lib/panel/commands/write-line';
import type { ByHand } from '@/lib/panel/line';
import type { DateReader, DockLine, QuickLogContext } from '@/lib/quick-log';
import type { Parts } from './make-do';

/** By the tag they read dates with. */
const loading = new Map<string, Promise<LineReader>>();

async function load(tag: string): Promise<LineReader> {
  const { loadDates, dockLineAs, readDockLine } = await import('@/lib/quick-log');
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
    as: (kind, line, context) => dockLineAs(kind, line, withDates(context)),
  };
}

/** The languages a line speaks besides the page's; without them it is still read, and has no date of theirs. */
async function prepare(line: string, locale: Locale): Promise<void> {
  const { loadDatesFor } = await import('@/lib/quick-log');
  await loadDatesFor(line, locale).catch(() => undefined);
}

/** The reader of lines, ready for `line`; loaded once a language, when the user first turns to a field. */
export async function lineReader(line: string): Promise<LineReader> {
  const locale = spokenHere();
  const tag = readsLike(locale);
  const known = loading.get(tag) ?? load(tag);
  loading.set(tag, known);
  known.catch(() => loading.delete(tag));
  const [reader] = await Promise.all([known, prepare(line, locale)]);
  return reader;
}

/** Reads a line against what is on the screen, with what was set by hand; with no meeting it is an action. */
export async function readHere(
  { store, model }: Pick<Parts, 'store' | 'model'>,
  line: string,
  { as = model.view ? undefined : 'action', pins }: ByHand,
): Promise<DockLine> {
  const reader = await lineReader(line);
  return readLine(store, model, (context) => {
    const set = pins ? { ...context, pins } : context;
    return as ? reader.as(as, line, set) : reader.dock(line, set);
  });
}
